package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;

class CaptureQueryTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void shouldListDevicesAlsoThoseWhoseLatencyIsNotKnown() throws UserError {
        assertEquals(
                List.of(
                        new AudioDevice("ALSA", "Bühne links", 8, 48_000, OptionalDouble.of(8.7)),
                        new AudioDevice(
                                "JACK Audio Connection Kit",
                                "system",
                                64,
                                96_000,
                                OptionalDouble.empty())),
                new CaptureQuery(Fakes.capture(), null, LONG).devices());
    }

    @Test
    void shouldTellTheVersion() throws UserError {
        assertEquals("Fake 1.0", new CaptureQuery(Fakes.capture(), " ", LONG).version());
    }

    @Test
    void shouldPassOnWhatIsWrongWithoutTheHandshake() {
        assertEquals(
                "There is no PortAudio at /missing.", errorWith("/missing", LONG).getMessage());
    }

    @Test
    void shouldTellTheLastWordsOfACrash() {
        assertEquals("Segmentation fault", errorWith("/crash", LONG).getMessage());
    }

    @Test
    void shouldNotWaitForEverForADriver() {
        assertEquals(
                "The audio system did not answer within 1 s. Check its drivers.",
                errorWith("/hang", Duration.ofSeconds(1)).getMessage());
    }

    private static UserError errorWith(String library, Duration limit) {
        CaptureQuery query = new CaptureQuery(Fakes.capture(), library, limit);
        return assertThrows(UserError.class, query::devices);
    }
}
