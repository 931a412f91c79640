package org.micwise.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.session.SessionOptions;
import org.micwise.web.WebOptions;
import picocli.CommandLine.Option;

/** The options that the server and the workbench have in common. */
public final class HostOptions {

    private static final int MIN_BUFFER_SECONDS = 5;
    private static final int MAX_BUFFER_SECONDS = 3_600;

    @Option(
            names = "--show",
            paramLabel = "FILE",
            description = "Show file; created if absent. Default: one in the data folder.")
    Path show;

    @Option(
            names = "--source",
            paramLabel = "SPEC",
            defaultValue = "demo",
            description =
                    "Where the audio comes from: demo, portaudio:HOSTAPI/DEVICE, or"
                            + " wav:FILE-OR-FOLDER, played in real time and looped.")
    String source;

    @Option(names = "--channels", paramLabel = "N", description = "Channels to capture, 1 to 128.")
    Integer channels;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "Sample rate: 44100, 48000, 88200 or 96000.")
    Integer rate;

    @Option(
            names = "--buffer-seconds",
            paramLabel = "S",
            defaultValue = "300",
            description = "How much the ring holds. Default: ${DEFAULT-VALUE}.")
    int bufferSeconds;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for PINs, logs and what else outlives a run.")
    Path data = StandardFolders.data();

    @Option(
            names = "--ring",
            paramLabel = "FILE",
            description = "Ring file. Default: in memory where it fits, else in the data folder.")
    Path ring;

    @Option(
            names = "--http",
            paramLabel = "HOST:PORT",
            defaultValue = "0.0.0.0:8058",
            description = "Where to serve; port 0 picks one. Default: ${DEFAULT-VALUE}.")
    String http;

    @Option(names = "--tls", description = "Serve https.")
    boolean tls;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Name under which others see this host. Default: that of the machine.")
    String name;

    @Option(names = "--operator-pin", paramLabel = "P", description = "PIN that makes an operator.")
    String operatorPin;

    @Option(names = "--listener-pin", paramLabel = "P", description = "PIN that makes a listener.")
    String listenerPin;

    @Option(names = "--no-auth", description = "Nobody has to pair; on the loopback address only.")
    boolean noAuthentication;

    @Option(names = "--no-discovery", description = "Do not announce this host on the network.")
    boolean noDiscovery;

    @Option(names = "--keep-capture", description = "Leave the capture running at the end.")
    boolean keepCapture;

    @Option(
            names = "--portaudio-library",
            paramLabel = "PATH",
            defaultValue = "${env:MICWISE_PORTAUDIO}",
            description = "PortAudio to load instead of the system's.")
    String portAudioLibrary;

    /** Folder for what outlives a run. */
    public Path data() {
        return data.toAbsolutePath().normalize();
    }

    /** Whether this host is to be announced on the network. */
    public boolean discovery() {
        return !noDiscovery;
    }

    /**
     * @throws UserError if an option is out of its range
     */
    public SessionOptions session() throws UserError {
        checkRanges();
        if (noAuthentication && !isLoopback(web().host())) {
            throw UserError.usage(
                    "--no-auth lets everybody in, so it needs --http 127.0.0.1:PORT, not %s."
                            .formatted(http));
        }
        return new SessionOptions(
                name(),
                source,
                data(),
                Optional.ofNullable(show).map(path -> path.toAbsolutePath().normalize()),
                Optional.ofNullable(ring),
                channels == null ? OptionalInt.empty() : OptionalInt.of(channels),
                rate == null ? OptionalInt.empty() : OptionalInt.of(rate),
                bufferSeconds,
                Optional.ofNullable(portAudioLibrary).filter(path -> !path.isBlank()),
                Optional.ofNullable(operatorPin),
                Optional.ofNullable(listenerPin),
                !noAuthentication,
                keepCapture);
    }

    private void checkRanges() throws UserError {
        try {
            new AudioFormat(channels == null ? 1 : channels, rate == null ? 48_000 : rate);
        } catch (IllegalArgumentException e) {
            throw UserError.usage("--channels and --rate: %s.".formatted(e.getMessage()));
        }
        if (bufferSeconds < MIN_BUFFER_SECONDS || bufferSeconds > MAX_BUFFER_SECONDS) {
            throw UserError.usage(
                    "--buffer-seconds %d: %d to %d are possible."
                            .formatted(bufferSeconds, MIN_BUFFER_SECONDS, MAX_BUFFER_SECONDS));
        }
    }

    /**
     * @throws UserError if the address is none
     */
    public WebOptions web() throws UserError {
        int colon = http.lastIndexOf(':');
        try {
            int port = Integer.parseInt(http.substring(colon + 1));
            String host = host(http.substring(0, Math.max(colon, 0)));
            if (port >= 0 && port <= 65_535 && !host.isBlank()) {
                return new WebOptions(host, port, tls, data());
            }
            throw notAnAddress(null);
        } catch (NumberFormatException e) {
            throw notAnAddress(e);
        }
    }

    /** Without the brackets of IPv6; empty if it lacks them. */
    private static String host(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return text.substring(1, text.length() - 1);
        }
        return text.contains(":") ? "" : text;
    }

    private UserError notAnAddress(Exception cause) {
        return new UserError(
                UserError.USAGE,
                "--http %s: it must be HOST:PORT, such as 0.0.0.0:8058 or [::1]:8058."
                        .formatted(http),
                cause);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private String name() {
        return name == null || name.isBlank() ? StandardFolders.machine() : name.strip();
    }
}
