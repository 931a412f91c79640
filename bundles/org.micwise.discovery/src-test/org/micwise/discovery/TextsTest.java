package org.micwise.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "stage, 5, stage",
        "stage, 4, stag",
        "stage, 0, ''",
        "'', 3, ''",
        "Bühne, 2, B",
        "Bühne, 3, Bü",
        "a🎤b, 4, a",
        "a🎤b, 5, a🎤"
    })
    void shouldCutToBytesWithoutHalfACharacter(String text, int maxBytes, String expected) {
        assertEquals(expected, Texts.cut(text, maxBytes));
    }
}
