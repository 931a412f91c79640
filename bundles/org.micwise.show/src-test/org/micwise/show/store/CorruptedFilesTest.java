package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.SampleShow;
import org.micwise.show.ShowDump;
import org.micwise.show.model.Show;

class CorruptedFilesTest {
    private static final int FILES = Integer.getInteger("micwise.corruptedFiles", 50);
    private static final long SEED = Long.getLong("micwise.corruptedSeed", 20_251);

    @TempDir Path folder;

    @Test
    void shouldOpenNoneAsSomethingItIsNotAndChangeNone() throws Exception {
        Show show = SampleShow.big(24, 40, 3);
        byte[] photo = new byte[20_000];
        new Random(4).nextBytes(photo);
        show.getChannels().get(3).setPhoto(photo);
        show.getChannels().get(4).setBackupOf(show.getChannels().get(3));
        String original = ShowDump.of(show);
        Path good = folder.resolve("good.micwise");
        TestStores.create(good, show);
        byte[] bytes = Files.readAllBytes(good);

        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            Path work = Files.createDirectory(folder.resolve("work" + i));
            Path file = work.resolve("show.micwise");
            Files.write(file, corrupt(bytes, i, random));
            var before = FolderState.of(work);
            String what = "file " + i + " of seed " + SEED;
            try {
                Show read = ShowStore.check(file);
                assertEquals(original, ShowDump.of(read), what);
                try (ShowStore store = ShowStore.open(file)) {
                    assertEquals(original, ShowDump.of(store.show()), what);
                }
            } catch (ShowFileException e) {
                refused++;
                assertEquals(before, FolderState.of(work), what + " was touched");
            }
        }
        // A flip in unused space, or in a count that SQLite does not use, does no harm.
        assertTrue(refused > FILES / 2, "only " + refused + " were refused");
    }

    /** A third each: one bit, sixteen bits, cut short. */
    private static byte[] corrupt(byte[] good, int kind, Random random) {
        byte[] bytes = good.clone();
        switch (kind % 3) {
            case 0 -> flip(bytes, random);
            case 1 -> {
                for (int i = 0; i < 16; i++) {
                    flip(bytes, random);
                }
            }
            default -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        return bytes;
    }

    private static void flip(byte[] bytes, Random random) {
        // One in four in the header and the definitions, where most can go wrong.
        int bound = random.nextInt(4) == 0 ? 4096 : bytes.length;
        bytes[random.nextInt(bound)] ^= (byte) (1 << random.nextInt(8));
    }
}
