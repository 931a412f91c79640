package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

class CaptureVerdictTest {

    @Test
    void shouldKnowAStart() {
        assertNull(CaptureVerdict.of("started").error());
    }

    @Test
    void shouldPassOnCodeAndMessageOfAFailure() {
        UserError error = CaptureVerdict.of("failed 2 There is no device x y.").error();

        assertEquals(2, error.exitCode());
        assertEquals("There is no device x y.", error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "failed",
                "failed 1",
                "failed x y",
                "failed 1000 y",
                "started ",
                "hello"
            })
    void shouldTakeNothingElseForAVerdict(String line) {
        assertNull(CaptureVerdict.of(line));
    }
}
