package org.micwise.capture.jack;

import java.io.IOException;
import java.io.InputStream;

/**
 * A JACK client that feeds known signals into the graph, in a process of its own:
 *
 * <pre>
 * JackTestSource counter|tones SERVER CHANNELS RATE [CLIENT]
 * </pre>
 *
 * {@code counter}: port k (from 0) carries in frame n the 16-bit value (n + 977 k) modulo 65536,
 * less 32768. {@code tones}: port k (from 1) carries a sine of 300 + 40 k Hz at -12 dBFS peak; so
 * that the table of one second fits, RATE must be the server's. PortAudio shows the client as a
 * device of its name, by default {@value #CLIENT}.
 *
 * <p>Says {@code running} on stdout, and ends when stdin does or on SIGTERM.
 */
public final class JackTestSource {

    public static final String CLIENT = "micwise-source";
    public static final int CHANNEL_STEP = 977;
    private static final int FIRST_TONE_HZ = 300;
    private static final int TONE_STEP_HZ = 40;
    private static final double TONE_PEAK_DBFS = -12;

    private JackTestSource() {}

    public static void main(String[] arguments) throws Throwable {
        int rateHz = Integer.parseInt(arguments[3]);
        JackClient.Generator generator =
                switch (arguments[0]) {
                    case "counter" -> JackTestSource::counter;
                    case "tones" -> tones(rateHz);
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        String name = arguments.length > 4 ? arguments[4] : CLIENT;
        int channels = Integer.parseInt(arguments[2]);
        JackClient client = JackClient.start(arguments[1], name, channels, generator);
        Runtime.getRuntime().addShutdownHook(new Thread(client::close));
        if (client.sampleRate() != rateHz) {
            throw new IllegalArgumentException("the server runs at " + client.sampleRate());
        }
        System.out.println("running");
        waitForEnd(System.in);
        System.exit(0);
    }

    private static void waitForEnd(InputStream in) throws IOException {
        while (in.read() >= 0) {
            // whatever is said, only the end counts
        }
    }

    /** The value that port {@code port} carries in frame {@code frame}. */
    public static short counterAt(int port, long frame) {
        return (short) (frame + (long) CHANNEL_STEP * port + Short.MIN_VALUE);
    }

    /** Frequency of the sine on a port, from 1. */
    public static int toneHz(int port) {
        return FIRST_TONE_HZ + TONE_STEP_HZ * port;
    }

    private static void counter(int port, long frame, int frames, float[] block) {
        for (int i = 0; i < frames; i++) {
            block[i] = counterAt(port, frame + i) / 32_768f;
        }
    }

    private static JackClient.Generator tones(int rateHz) {
        float[] second = new float[rateHz];
        double peak = Math.pow(10, TONE_PEAK_DBFS / 20);
        for (int i = 0; i < rateHz; i++) {
            second[i] = (float) (peak * Math.sin(2 * Math.PI * i / rateHz));
        }
        return (port, frame, frames, block) -> {
            int hz = toneHz(port + 1);
            for (int i = 0; i < frames; i++) {
                block[i] = second[(int) ((frame + i) * hz % rateHz)];
            }
        };
    }
}
