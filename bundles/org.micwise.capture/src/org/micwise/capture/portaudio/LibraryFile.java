package org.micwise.capture.portaudio;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.micwise.base.UserError;

/** Finds and loads the PortAudio library of this computer, or the one that was asked for. */
final class LibraryFile {

    private static final String ENVIRONMENT = "MICWISE_PORTAUDIO";

    private LibraryFile() {}

    /**
     * Loads the library for the life of the process.
     *
     * @param path the library asked for; absent: the one in the environment, else the system's
     */
    static SymbolLookup load(Optional<String> path) throws UserError {
        Optional<String> chosen = path.or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT)));
        if (chosen.isPresent()) {
            Path file = Path.of(chosen.get()).toAbsolutePath();
            try {
                return SymbolLookup.libraryLookup(file, Arena.global());
            } catch (IllegalArgumentException e) {
                throw UserError.failure(
                        ("Cannot load the PortAudio library %s. Correct --portaudio-library or %s,"
                                        + " or leave it out to use the system's. %s")
                                .formatted(file, ENVIRONMENT, remedy()),
                        e);
            }
        }
        return loadSystems();
    }

    private static SymbolLookup loadSystems() throws UserError {
        IllegalArgumentException last = null;
        for (String name : names()) {
            try {
                return SymbolLookup.libraryLookup(name, Arena.global());
            } catch (IllegalArgumentException e) {
                last = e;
            }
        }
        throw UserError.failure(
                "PortAudio is not installed (looked for %s). %s"
                        .formatted(String.join(", ", names()), remedy()),
                last);
    }

    private static List<String> names() {
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return List.of("portaudio_x64.dll", "libportaudio-2.dll", "portaudio.dll");
        }
        if (system.startsWith("Mac")) {
            return List.of(
                    "libportaudio.2.dylib",
                    "/opt/homebrew/lib/libportaudio.2.dylib",
                    "/usr/local/lib/libportaudio.2.dylib");
        }
        return List.of("libportaudio.so.2");
    }

    private static String remedy() {
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return "Get a PortAudio DLL, and name it with --portaudio-library or %s."
                    .formatted(ENVIRONMENT);
        }
        return system.startsWith("Mac")
                ? "Install it: brew install portaudio."
                : "Install it: apt-get install libportaudio2.";
    }
}
