package org.micwise.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;

class DevicesCommandTest {

    private static final List<AudioDevice> DEVICES =
            List.of(
                    new AudioDevice("ALSA", "Bühne", 8, 48_000, OptionalDouble.of(8.7)),
                    new AudioDevice("JACK", "system", 64, 96_000, OptionalDouble.empty()));

    @Test
    void shouldListDevicesAsJson() throws Exception {
        Typed typed = devices(DEVICES, "devices", "--json");

        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                                [{"hostApi":"ALSA","name":"Bühne","inputChannels":8,
                                  "defaultSampleRate":48000.0,"lowLatencyMillis":8.7},
                                 {"hostApi":"JACK","name":"system","inputChannels":64,
                                  "defaultSampleRate":96000.0,"lowLatencyMillis":null}]
                                """),
                new ObjectMapper().readTree(typed.out()));
        assertEquals(1, typed.out().lines().count());
        assertEquals(0, typed.exitCode());
    }

    @Test
    void shouldListDevicesAsTheyAreNamedInASource() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(
                    List.of(
                            "HOST API        INPUTS      RATE     LATENCY  SOURCE",
                            "ALSA                 8  48000 Hz      8.7 ms  portaudio:ALSA/Bühne",
                            "JACK                64  96000 Hz           -  portaudio:JACK/system"),
                    devices(DEVICES, "devices").out().lines().toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldSayWhatToDoWhereThereAreNone() {
        assertEquals(
                "No audio input devices. Connect an interface, or start JACK, and try again.",
                devices(List.of(), "devices").out().strip());
        assertEquals("[]", devices(List.of(), "devices", "--json").out().strip());
    }

    @Test
    void shouldSayWhatIsWrong() {
        UserError none = UserError.failure("There is no PortAudio.");

        Typed typed =
                Typed.run(Typed.with(new Typed.Engines(null, none)), Typed.stopSignal(), "devices");

        assertEquals("micwise: There is no PortAudio.", typed.err().strip());
        assertEquals("", typed.out());
        assertEquals(1, typed.exitCode());
    }

    private static Typed devices(List<AudioDevice> devices, String... arguments) {
        return Typed.run(
                Typed.with(new Typed.Engines(devices, null)), Typed.stopSignal(), arguments);
    }
}
