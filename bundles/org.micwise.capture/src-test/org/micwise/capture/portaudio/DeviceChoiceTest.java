package org.micwise.capture.portaudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micwise.base.UserError;

class DeviceChoiceTest {

    private static final List<String> APIS =
            List.of("ALSA", "JACK Audio Connection Kit", "Windows WASAPI", "Windows WDM-KS");
    private static final List<Device> DEVICES =
            List.of(
                    device(0, "ALSA", "Fireface UFX"),
                    device(1, "ALSA", "Fireface"),
                    device(2, "ALSA", "Dante PCIe"),
                    device(3, "ALSA", "Dante USB"),
                    device(4, "JACK Audio Connection Kit", "system"),
                    device(5, "Windows WASAPI", "Fireface"));

    private static Device device(int index, String hostApi, String name) {
        return new Device(index, hostApi, name, 64, 48_000, OptionalDouble.empty());
    }

    private static Device choose(String hostApi, String device) throws UserError {
        return DeviceChoice.choose(APIS, DEVICES, hostApi, device);
    }

    @ParameterizedTest
    @CsvSource({
        "ALSA, Fireface UFX, 0",
        "alsa, fireface, 1",
        "al, fireface u, 0",
        "jack, sys, 4",
        "wasapi, fire, 5",
        "ALSA, usb, 3",
    })
    void shouldFindTheOneThatIsMeant(String hostApi, String device, int index) throws UserError {
        assertEquals(index, choose(hostApi, device).index());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALSA | Dante | Dante PCIe; Dante USB",
                "Windows | Fireface | Windows WASAPI; Windows WDM-KS",
                "ALSA | Scarlett | Fireface UFX; Fireface; Dante PCIe; Dante USB",
                "ASIO | x | ALSA; JACK Audio Connection Kit; Windows WASAPI; Windows WDM-KS",
                "WDM | x | has no input device",
            })
    void shouldListWhatThereIs(String hostApi, String device, String message) {
        UserError error = assertThrows(UserError.class, () -> choose(hostApi, device));
        assertEquals(UserError.FAILURE, error.exitCode());
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    @Test
    void shouldSayThatTheJackServerDoesNotRun() {
        UserError error =
                assertThrows(
                        UserError.class,
                        () -> DeviceChoice.choose(List.of("ALSA"), List.of(), "jack", "system"));
        assertTrue(error.getMessage().contains("JACK server does not run"), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0.0087, 8.7", "1, 1000"})
    void shouldBelieveAPlausibleLatency(double seconds, double millis) {
        assertEquals(millis, Device.plausibleMillis(seconds).orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1e300", "NaN", "6.9e-310"})
    void shouldNotBelieveALatencyThatNobodyFilledIn(double seconds) {
        assertTrue(Device.plausibleMillis(seconds).orElse(0) < 1e-6);
    }
}
