package org.micwise.media.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A listener's offer. What it says about Opus decides how we encode: the answer only tells what we
 * would like to receive, and we receive nothing. Where the listener states no wish, ours are filled
 * in: packets of 10 ms, error correction, and a bitrate at which faults of a microphone can be told
 * from faults of the codec.
 *
 * @param sdp the offer with our wishes filled in
 * @param stereo whether the listener takes two channels
 */
public record Offer(String sdp, boolean stereo) {

    static final int MONO_BITS_PER_SECOND = 64_000;
    static final int STEREO_BITS_PER_SECOND = 128_000;

    private static final Pattern OPUS =
            Pattern.compile("a=rtpmap:(\\d{1,3}) opus/48000/2", Pattern.CASE_INSENSITIVE);

    /**
     * Reads an offer.
     *
     * @throws RefusedException with 400 if it is none, or does not ask for sound that we can send
     */
    public static Offer parse(String sdp) throws RefusedException {
        List<String> lines = new ArrayList<>(sdp.lines().toList());
        if (lines.isEmpty() || !lines.getFirst().equals("v=0")) {
            throw new RefusedException(400, "This is no SDP: it does not begin with v=0.");
        }
        int from = indexOf(lines, 0, "m=audio ").orElse(lines.size());
        int to = indexOf(lines, from + 1, "m=").orElse(lines.size());
        if (from == lines.size()) {
            throw new RefusedException(400, "The offer has no audio section.");
        }
        List<String> audio = lines.subList(from, to);
        if (audio.contains("a=sendonly") || audio.contains("a=inactive")) {
            throw new RefusedException(400, "The offer does not want to receive audio.");
        }
        String payload = opusPayload(audio);
        Map<String, String> wishes = removeFormat(audio, payload);
        boolean stereo = "1".equals(wishes.get("stereo"));
        wishes.putIfAbsent("useinbandfec", "1");
        int bits = stereo ? STEREO_BITS_PER_SECOND : MONO_BITS_PER_SECOND;
        wishes.putIfAbsent("maxaveragebitrate", Integer.toString(bits));
        audio.add("a=fmtp:" + payload + " " + format(wishes));
        if (audio.stream().noneMatch(line -> line.startsWith("a=ptime:"))) {
            audio.add("a=ptime:10");
        }
        return new Offer(String.join("\r\n", lines) + "\r\n", stereo);
    }

    private static OptionalInt indexOf(List<String> lines, int from, String prefix) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(prefix)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static String opusPayload(List<String> audio) throws RefusedException {
        for (String line : audio) {
            Matcher opus = OPUS.matcher(line);
            if (opus.matches()) {
                return opus.group(1);
            }
        }
        throw new RefusedException(400, "The offer does not know the Opus codec.");
    }

    /** Takes the format line of a payload out, and returns its parameters in their order. */
    private static Map<String, String> removeFormat(List<String> audio, String payload) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String prefix = "a=fmtp:" + payload + " ";
        for (String line : List.copyOf(audio)) {
            if (line.startsWith(prefix)) {
                audio.remove(line);
                for (String parameter : line.substring(prefix.length()).split(";")) {
                    String[] pair = parameter.strip().split("=", 2);
                    parameters.put(pair[0], pair.length == 2 ? pair[1] : null);
                }
            }
        }
        return parameters;
    }

    private static String format(Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((key, value) -> pairs.add(value == null ? key : key + "=" + value));
        return String.join(";", pairs);
    }
}
