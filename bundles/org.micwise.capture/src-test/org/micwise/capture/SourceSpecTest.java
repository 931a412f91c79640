package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

class SourceSpecTest {

    @Test
    void shouldKnowTheDemo() throws UserError {
        assertEquals(new SourceSpec.Demo(), SourceSpec.parse("demo"));
    }

    @Test
    void shouldSplitHostApiAndDeviceAtTheFirstSlash() throws UserError {
        assertEquals(
                new SourceSpec.PortAudioDevice("ALSA", "RME: USB (hw:1,0)/2"),
                SourceSpec.parse("portaudio:ALSA/RME: USB (hw:1,0)/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "portaudio:JACK/system", "wav:a folder/b:c.wav"})
    void shouldWriteItselfAsItIsRead(String text) throws UserError {
        assertEquals(text, SourceSpec.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes67:stage.sdp"})
    void shouldSayThatThisVersionDoesNotHaveItYet(String text) {
        UserError error = assertThrows(UserError.class, () -> SourceSpec.parse(text));
        assertTrue(error.getMessage().contains("not in this version"), error.getMessage());
        assertTrue(error.getMessage().contains(text), error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dema",
                "demo:x",
                "portaudio:",
                "portaudio:ALSA",
                "portaudio:/x",
                "wav:",
                "mic"
            })
    void shouldRefuseWhatItDoesNotUnderstandAsWrongUsage(String text) {
        UserError error = assertThrows(UserError.class, () -> SourceSpec.parse(text));
        assertEquals(UserError.USAGE, error.exitCode());
        assertTrue(error.getMessage().contains(text), error.getMessage());
    }
}
