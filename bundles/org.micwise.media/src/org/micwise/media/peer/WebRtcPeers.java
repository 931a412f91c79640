package org.micwise.media.peer;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.media.audio.AudioDeviceModule;
import dev.onvoid.webrtc.media.audio.AudioLayer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.micwise.base.UserError;

/** Connections of libwebrtc. One instance a process. */
public final class WebRtcPeers implements Peers {

    private static final String PROPERTIES =
            "/META-INF/maven/dev.onvoid.webrtc/webrtc-java/pom.properties";

    private final AudioDeviceModule devices;
    private final PeerConnectionFactory factory;

    private WebRtcPeers(AudioDeviceModule devices, PeerConnectionFactory factory) {
        this.devices = devices;
        this.factory = factory;
    }

    /**
     * Loads the native library, which takes about a fifth of a second.
     *
     * @throws UserError if it cannot be loaded; says what to install
     */
    public static WebRtcPeers load() throws UserError {
        try {
            // Without the dummy layer the library opens the machine's sound devices, and aborts the
            // process where there are none.
            AudioDeviceModule devices = new AudioDeviceModule(AudioLayer.kDummyAudio);
            return new WebRtcPeers(devices, new PeerConnectionFactory(devices));
        } catch (LinkageError | RuntimeException e) {
            throw UserError.failure(
                    ("The WebRTC library cannot be loaded: %s. On Debian it needs libpulse0,"
                                    + " libudev1, libdbus-1-3, libx11-6, libxfixes3, libxrandr2"
                                    + " and libxcomposite1.")
                            .formatted(rootMessage(e)),
                    e);
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        // the library's loader fails without a word where its natives for this platform are missing
        return root instanceof UnsatisfiedLinkError
                ? root.getMessage()
                : "its native part for this platform is missing (" + root + ")";
    }

    @Override
    public Peer create(PeerEvents events) {
        try {
            return new WebRtcPeer(factory, events);
        } catch (Error e) {
            // the library's way to report whatever fails
            throw new IllegalStateException("creating a connection", e);
        }
    }

    @Override
    public String version() {
        try (InputStream in = PeerConnectionFactory.class.getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            System.err.println("The version of the WebRTC library cannot be read: " + e);
            return "unknown";
        }
    }

    @Override
    public void close() {
        factory.dispose();
        devices.dispose();
    }
}
