package org.micwise.media.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaLinesTest {

    static List<MediaCommand> commands() {
        return List.of(
                new MediaCommand.Open("a", "v=0\r\no=- \"x\" ü\r\n"),
                new MediaCommand.Mix("a", List.of(new MixChannel(3, -6, 0.5)), MixMode.SOLO),
                new MediaCommand.Mix("a", List.of(), MixMode.MIX),
                new MediaCommand.Close("a"),
                new MediaCommand.Attach("/run/a b/ring"),
                new MediaCommand.Shutdown());
    }

    static List<MediaEvent> events() {
        return List.of(
                new MediaEvent.Ready(4711, "0.14.0"),
                new MediaEvent.Attached("/run/ring", "some-session", 64, 48_000),
                new MediaEvent.Answer("a", "v=0\r\n"),
                new MediaEvent.Mixed("a", List.of(new MixChannel(3, -6, 0.5)), MixMode.MIX),
                new MediaEvent.Refused(null, Refusal.LINE, 400, "no command"),
                new MediaEvent.Refused("a", Refusal.OPEN, 503, "full"),
                new MediaEvent.State("a", ListenerState.DISCONNECTED),
                new MediaEvent.Ended("a", "gone"),
                new MediaEvent.Stats(2, 1, 1_000, 3, false));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldReadBackEveryCommand(MediaCommand command) throws Exception {
        assertEquals(command, MediaLines.decodeCommand(text(MediaLines.encode(command))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldReadBackEveryEvent(MediaEvent event) throws Exception {
        assertEquals(event, MediaLines.decodeEvent(text(MediaLines.encode(event))));
    }

    @Test
    void shouldWriteOneLineThatNamesItsType() {
        String line = text(MediaLines.encode(new MediaCommand.Open("a", "v=0\r\nx\n")));
        assertEquals("{\"type\":\"open\",\"id\":\"a\",\"sdp\":\"v=0\\r\\nx\\n\"}\n", line);
    }

    @Test
    void shouldWriteEnumsInSmallLetters() {
        String line = text(MediaLines.encode(new MediaEvent.State("a", ListenerState.CONNECTED)));
        assertEquals("{\"type\":\"state\",\"id\":\"a\",\"state\":\"connected\"}\n", line);
    }

    @Test
    void shouldTakeTheMiddleAtFullLevelForAChannelThatSaysNothingElse() throws Exception {
        assertEquals(
                new MediaCommand.Mix("a", List.of(new MixChannel(5, 0, 0)), MixMode.MIX),
                MediaLines.decodeCommand(
                        "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":5}],"
                                + "\"mode\":\"mix\"}"));
    }

    @Test
    void shouldLimitGainAndPan() {
        assertEquals(new MixChannel(0, -60, -1), new MixChannel(0, -1e9, -7));
        assertEquals(new MixChannel(0, 20, 1), new MixChannel(0, 99, 7));
    }

    @Test
    void shouldSkipFieldsOfANewerVersion() throws Exception {
        assertEquals(
                new MediaCommand.Close("a"),
                MediaLines.decodeCommand(
                        "{\"type\":\"close\",\"id\":\"a\",\"politely\":{\"very\":[1]}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "42",
                "[]",
                "{",
                "{}",
                "hello",
                "{\"type\":\"open\"}",
                "{\"type\":\"dance\",\"id\":\"a\"}",
                "{\"type\":\"close\",\"id\":\"\"}",
                "{\"type\":\"close\",\"id\":null}",
                "{\"type\":\"close\",\"id\":\"a\"} {\"type\":\"shutdown\"}",
                "{\"type\":\"close\",\"id\":[[[[\"a\"]]]]}",
                "{\"type\":\"open\",\"id\":\"a\",\"sdp\":null}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":null,\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[null],\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{}],\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":null}],\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":-1}],\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":1.5}],\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":99999999999}],"
                        + "\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":1,\"gainDb\":\"NaN\"}],"
                        + "\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":1},{\"input\":1}],"
                        + "\"mode\":\"mix\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[{\"input\":1},{\"input\":2}],"
                        + "\"mode\":\"solo\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[],\"mode\":\"loud\"}",
                "{\"type\":\"mix\",\"id\":\"a\",\"channels\":[]}",
            })
    void shouldSayInOneLineWhyALineIsNoCommand(String line) {
        var refusal =
                assertThrows(MalformedLineException.class, () -> MediaLines.decodeCommand(line));
        assertEquals(1, refusal.getMessage().lines().count());
    }

    @Test
    void shouldRefuseDeepNestingWithoutOverflowingTheStack() {
        String line = "{\"type\":\"close\",\"x\":" + "[".repeat(100_000);
        assertThrows(MalformedLineException.class, () -> MediaLines.decodeCommand(line));
    }

    @Test
    void shouldNameTheLimitThatAnIdBreaks() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new MediaCommand.Close("x".repeat(65)));
        assertTrue(refusal.getMessage().contains("64"));
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
