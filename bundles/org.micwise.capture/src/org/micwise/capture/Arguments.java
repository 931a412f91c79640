package org.micwise.capture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.micwise.base.UserError;

/**
 * The options of one call, each {@code --name value}.
 *
 * @param values by name, without the dashes
 */
record Arguments(Map<String, String> values) {

    static final String PORTAUDIO_LIBRARY = "portaudio-library";

    private static final Set<String> KNOWN =
            Set.of("ring", "source", "channels", "rate", "buffer-seconds", PORTAUDIO_LIBRARY);

    static Arguments parse(List<String> words) throws UserError {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String word = words.get(i);
            if (!word.startsWith("--") || !KNOWN.contains(word.substring(2))) {
                throw UserError.usage(
                        "Unknown argument %s of the capture process.".formatted(word));
            }
            if (i + 1 == words.size()) {
                throw UserError.usage(word + " needs a value.");
            }
            if (values.put(word.substring(2), words.get(i + 1)) != null) {
                throw UserError.usage(word + " is there twice.");
            }
        }
        return new Arguments(values);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String need(String name) throws UserError {
        return find(name).orElseThrow(() -> UserError.usage("--" + name + " is missing."));
    }

    /** The PortAudio library asked for, where that is the only option allowed. */
    Optional<String> portAudioLibraryOnly() throws UserError {
        for (String name : values.keySet()) {
            if (!name.equals(PORTAUDIO_LIBRARY)) {
                throw UserError.usage("--" + name + " has no meaning here.");
            }
        }
        return find(PORTAUDIO_LIBRARY);
    }
}
