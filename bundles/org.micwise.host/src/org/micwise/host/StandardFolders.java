package org.micwise.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What each operating system is used to. */
final class StandardFolders {

    private StandardFolders() {}

    /** Where applications of this user keep their data. */
    static Path data() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Mic-Wise");
        }
        if (system.startsWith("windows")) {
            return environment("LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Mic-Wise");
        }
        return environment("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("micwise");
    }

    private static Optional<Path> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** Name of this machine. */
    static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "Mic-Wise";
        }
    }
}
