package org.micwise.capture;

import java.util.Arrays;
import java.util.List;
import org.micwise.base.UserError;
import org.micwise.capture.portaudio.DeviceList;

/**
 * Entry point of the capture process. Its arguments are an internal protocol between the host and
 * this process, not a command line for people:
 *
 * <ul>
 *   <li>{@code run --ring FILE --source SPEC [--channels N] [--rate HZ] [--buffer-seconds S]
 *       [--portaudio-library PATH]} captures until it is told to stop;
 *   <li>{@code devices [--portaudio-library PATH]} prints one line for each input device: host API,
 *       name, input channels, default sample rate in Hz, low latency in milliseconds (empty where
 *       the driver does not know), separated by tabs;
 *   <li>{@code version [--portaudio-library PATH]} prints the version of PortAudio.
 * </ul>
 *
 * <p>Whatever fails is said in one line on stdout, {@code failed EXITCODE MESSAGE}, and the process
 * ends with that exit code. The message goes to stderr too, which belongs to the log: drivers write
 * there whatever they like.
 */
public final class CaptureMain {

    private CaptureMain() {}

    public static void main(String[] arguments) {
        Handshake handshake = new Handshake(System.out);
        int exitCode = 0;
        try {
            dispatch(Arrays.asList(arguments), handshake);
        } catch (UserError e) {
            if (handshake.failed(e)) {
                System.err.println(e.getMessage());
            }
            exitCode = e.exitCode();
        } catch (Exception e) {
            UserError bug = UserError.failure("Capture failed by an error in Mic-Wise: " + e, e);
            handshake.failed(bug);
            System.err.println(bug.getMessage() + " at " + Arrays.toString(e.getStackTrace()));
            exitCode = bug.exitCode();
        }
        System.exit(exitCode);
    }

    private static void dispatch(List<String> arguments, Handshake handshake) throws Exception {
        if (arguments.isEmpty()) {
            throw UserError.usage("The capture process needs a mode: run, devices or version.");
        }
        Arguments options = Arguments.parse(arguments.subList(1, arguments.size()));
        switch (arguments.getFirst()) {
            case "run" -> new CaptureRun(RunOptions.of(options), handshake).run();
            case "devices" -> DeviceList.print(options.portAudioLibraryOnly(), System.out);
            case "version" -> DeviceList.printVersion(options.portAudioLibraryOnly(), System.out);
            default ->
                    throw UserError.usage(
                            "Unknown mode %s of the capture process: run, devices or version."
                                    .formatted(arguments.getFirst()));
        }
    }
}
