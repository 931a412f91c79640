package org.micwise.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

class RingRefusalTest {

    private static final AudioFormat FORMAT = new AudioFormat(2, 48_000);
    private static final int CAPACITY_FRAMES = 500;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("test.ring");
    }

    private RingWriter create() throws Exception {
        return RingWriter.create(file, FORMAT, CAPACITY_FRAMES, "test");
    }

    private void assertRefused(String why) {
        UserError error = assertThrows(UserError.class, () -> RingReader.open(file));
        assertEquals(UserError.FAILURE, error.exitCode());
        assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
        assertTrue(error.getMessage().contains(why), error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    private void overwrite(long at, int value) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write(value);
        }
    }

    @Test
    void shouldRefuseASecondWriterAndNameTheFirst() throws Exception {
        RingWriter first = create();
        UserError error = assertThrows(UserError.class, this::create);
        String pid = Long.toString(ProcessHandle.current().pid());
        assertTrue(error.getMessage().contains("process " + pid), error.getMessage());
        first.close();
        create().close();
    }

    @Test
    void shouldRefuseAFileThatIsNotThere() {
        assertRefused("There is no ring file");
    }

    @Test
    void shouldRefuseAFolder() throws Exception {
        Files.createDirectory(file);
        assertRefused("folder");
    }

    @Test
    void shouldRefuseAFileThatIsTooShort() throws Exception {
        Files.writeString(file, "MICWRING");
        assertRefused("too short");
    }

    @Test
    void shouldRefuseAForeignFile() throws Exception {
        Files.write(file, new byte[200_000]);
        assertRefused("MICWRING");
    }

    @Test
    void shouldRefuseANewerVersionAndSayWhichItReads() throws Exception {
        create().close();
        overwrite(RingLayout.VERSION_AT, RingLayout.VERSION + 1);
        assertRefused("version 2, this program reads version 1");
    }

    @Test
    void shouldRefuseARingThatIsCutShort() throws Exception {
        create().close();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 1);
        }
        assertRefused("cut short");
    }

    @Test
    void shouldRefuseADamagedHeader() throws Exception {
        create().close();
        overwrite(RingLayout.CHANNELS_AT, 200);
        assertRefused("200 channels");
    }

    @Test
    void shouldRefuseToStartWithoutEnoughRoomAndLeaveNothing() throws Exception {
        UserError error =
                assertThrows(
                        UserError.class, () -> RingWriter.create(file, FORMAT, 1L << 50, "test"));
        assertTrue(error.getMessage().contains("Not enough room"), error.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void shouldRefuseAFolderThatIsNotThere() {
        UserError error =
                assertThrows(
                        UserError.class,
                        () ->
                                RingWriter.create(
                                        folder.resolve("none/test.ring"), FORMAT, 500, "test"));
        assertTrue(error.getMessage().contains("no such folder"), error.getMessage());
    }

    @Test
    void shouldKeepTheRingFromOtherUsers() throws Exception {
        create().close();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(2, Files.getPosixFilePermissions(file).size());
        }
    }
}
