package org.micwise.capture.jack;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.micwise.capture.CaptureProcess;

/** {@link JackTestSource} in its own process, which ends with this test even if that is killed. */
public final class JackSourceProcess implements AutoCloseable {

    private static final int ENDS_WITHIN_SECONDS = 10;

    private final Process process;

    private JackSourceProcess(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it delivers. */
    public static JackSourceProcess start(String mode, int channels, int rateHz) throws Exception {
        Process process =
                new ProcessBuilder(
                                CaptureProcess.java(),
                                "-Xmx64m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                CaptureProcess.classPath(JackTestSource.class),
                                JackTestSource.class.getName(),
                                mode,
                                JackServer.NAME,
                                Integer.toString(channels),
                                Integer.toString(rateHz))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        if (!"running".equals(line)) {
            process.destroyForcibly();
            throw new IOException("the JACK source does not run: is libjack-jackd2-0 installed?");
        }
        return new JackSourceProcess(process);
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
