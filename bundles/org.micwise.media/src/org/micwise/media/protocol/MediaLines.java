package org.micwise.media.protocol;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns commands and events into lines and back. Fields unknown to this version are skipped, so
 * that either side may be newer. Any thread.
 */
public final class MediaLines {

    /** Longest line either side accepts, in bytes, without its end. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    private MediaLines() {}

    /**
     * Loads the classes that the first line would else wait for: some tenths of a second on a slow
     * machine. The sending and the receiving half may be loaded by two threads at once.
     */
    public static void warmUpEncoding() {
        encode(new MediaEvent.Mixed("id", List.of(), MixMode.MIX));
    }

    /** See {@link #warmUpEncoding}. */
    public static void warmUpDecoding() {
        try {
            decodeCommand("{\"type\":\"mix\",\"id\":\"id\",\"channels\":[],\"mode\":\"mix\"}");
        } catch (MalformedLineException e) {
            throw new IllegalStateException("this is a command", e);
        }
    }

    /** The line for a command, its end included. */
    public static byte[] encode(MediaCommand command) {
        return line(command, MediaCommand.class);
    }

    /** The line for an event, its end included. */
    public static byte[] encode(MediaEvent event) {
        return line(event, MediaEvent.class);
    }

    /**
     * Reads a command.
     *
     * @throws MalformedLineException if the line is none; the message says why, in one line
     */
    public static MediaCommand decodeCommand(String line) throws MalformedLineException {
        return decode(line, MediaCommand.class);
    }

    /**
     * Reads an event.
     *
     * @throws MalformedLineException if the line is none; the message says why, in one line
     */
    public static MediaEvent decodeEvent(String line) throws MalformedLineException {
        return decode(line, MediaEvent.class);
    }

    private static <T> T decode(String line, Class<T> kind) throws MalformedLineException {
        try {
            T value = JSON.readValue(line, kind);
            if (value == null) {
                throw new MalformedLineException("null is no message", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new MalformedLineException(reason(e), e);
        }
    }

    /** What our own constructors said, else what Jackson says, without the line itself. */
    private static String reason(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                return cause.getMessage();
            }
        }
        String said = e.getOriginalMessage();
        return said == null ? "a value is null" : said.lines().findFirst().orElse("not JSON");
    }

    private static byte[] line(Object message, Class<?> kind) {
        try {
            // by its interface, because the type id is declared there
            String json = JSON.writerFor(kind).writeValueAsString(message);
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of text and numbers can be written", e);
        }
    }
}
