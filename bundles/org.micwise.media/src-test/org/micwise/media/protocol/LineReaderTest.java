package org.micwise.media.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void shouldReadLineByLineUntilTheEnd() throws Exception {
        LineReader reader = reader("one\n\ntwö\n");
        assertEquals("one", reader.next());
        assertEquals("", reader.next());
        assertEquals("twö", reader.next());
        assertNull(reader.next());
    }

    @Test
    void shouldDropALastLineWhoseWriterDied() throws Exception {
        LineReader reader = reader("one\n{\"type\":\"clo");
        assertEquals("one", reader.next());
        assertNull(reader.next());
    }

    @Test
    void shouldAcceptALineOfJustTheLimit() throws Exception {
        String line = "x".repeat(MediaLines.MAX_BYTES);
        assertEquals(line, reader(line + "\n").next());
    }

    @Test
    void shouldRefuseALineThatIsTooLongAndGoOnWithTheNext() throws Exception {
        LineReader reader = reader("x".repeat(MediaLines.MAX_BYTES + 1) + "\nnext\n");
        assertThrows(MalformedLineException.class, reader::next);
        assertEquals("next", reader.next());
    }

    private static LineReader reader(String text) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
