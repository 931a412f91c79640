package org.micwise.capture;

import org.micwise.base.UserError;

/** Where audio comes from, as the user names it. */
sealed interface SourceSpec {

    /** The built-in demo rig. */
    record Demo() implements SourceSpec {
        @Override
        public String toString() {
            return "demo";
        }
    }

    /**
     * An input device of PortAudio.
     *
     * @param hostApi beginning of the host API's name
     * @param device beginning of the device's name
     */
    record PortAudioDevice(String hostApi, String device) implements SourceSpec {
        @Override
        public String toString() {
            return "portaudio:" + hostApi + "/" + device;
        }
    }

    /**
     * Recordings that are played.
     *
     * @param place file or folder
     */
    record Files(String place) implements SourceSpec {
        @Override
        public String toString() {
            return "wav:" + place;
        }
    }

    static SourceSpec parse(String text) throws UserError {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "demo" -> {
                if (colon >= 0) {
                    throw UserError.usage("The source demo takes nothing after it: " + text);
                }
                yield new Demo();
            }
            case "portaudio" -> portAudio(text, rest);
            case "wav" -> {
                if (rest.isEmpty()) {
                    throw UserError.usage("The source wav: needs a file or a folder after it.");
                }
                yield new Files(rest);
            }
            case "aes67" -> throw UserError.usage(notYet(text, "Network audio"));
            default ->
                    throw UserError.usage(
                            ("Unknown source '%s': use demo, portaudio:HOSTAPI/DEVICE or"
                                            + " wav:FILE-OR-FOLDER.")
                                    .formatted(text));
        };
    }

    private static SourceSpec portAudio(String text, String rest) throws UserError {
        int slash = rest.indexOf('/');
        if (slash < 1 || slash == rest.length() - 1) {
            throw UserError.usage(
                    ("The source '%s' is incomplete: write portaudio:HOSTAPI/DEVICE, for example"
                                    + " portaudio:ALSA/Fireface. 'micwise devices' lists them.")
                            .formatted(text));
        }
        return new PortAudioDevice(rest.substring(0, slash), rest.substring(slash + 1));
    }

    private static String notYet(String text, String what) {
        return ("%s ('%s') is not in this version of Mic-Wise yet: use demo,"
                        + " portaudio:HOSTAPI/DEVICE or wav:FILE-OR-FOLDER.")
                .formatted(what, text);
    }
}
