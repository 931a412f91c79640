package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.SampleShow;
import org.micwise.show.ShowDump;
import org.micwise.show.ShowEdits;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Show;
import org.micwise.show.store.ShowFileException.Kind;

class ShowStoreTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("Blåtimmen 100%.micwise");
    }

    @Test
    void shouldStartWithNumberedChannelsOnTheInputsOfTheirNumbers() throws Exception {
        try (ShowStore store = ShowStore.create(file, new NewShow("Blåtimmen", 16))) {
            Show show = store.show();
            assertEquals("Blåtimmen", show.getName());
            assertEquals(16, show.getChannels().size());
            Channel seventh = show.getChannels().get(6);
            assertEquals(7, seventh.getNumber());
            assertEquals("Channel 7", seventh.getName());
            assertEquals("7", seventh.getPatch());
            assertEquals(6, seventh.getPosition());
            assertNull(seventh.getPhoto());
            assertTrue(show.getScenes().isEmpty());
        }
    }

    @Test
    void shouldReopenAsItWasSaved() throws Exception {
        String saved;
        try (ShowStore store = TestStores.createSample(file)) {
            saved = ShowDump.of(store.show());
        }
        try (ShowStore store = ShowStore.open(file)) {
            assertEquals(saved, ShowDump.of(store.show()));
            assertArrayEquals(
                    new byte[] {1, 2, 3, 0, -1}, store.show().getChannels().get(0).getPhoto());
            assertFalse(store.commit(), "nothing was edited");
        }
        assertEquals(saved, ShowDump.of(ShowStore.check(file)));
    }

    @Test
    void shouldKeepEveryKindOfEdit() throws Exception {
        String edited;
        try (ShowStore store = TestStores.createSample(file)) {
            Show show = store.show();
            show.setName("Other");
            show.getSettings().put("x", "1");
            assertTrue(store.commit());
            show.getSettings().put("x", "2");
            show.getSettings().removeKey("sample_rate");
            show.getChannels().move(0, 2);
            show.getScenes().move(2, 0);
            assertTrue(store.commit());
            ShowEdits.removeChannel(show.getChannels().get(1));
            show.getScenes().remove(1);
            show.getScenes().add(ShowEdits.newScene("s9", "9", "Last"));
            show.getChannels().get(0).setPhoto(null);
            assertTrue(store.commit());
            edited = ShowDump.of(show);
        }
        assertEquals(edited, ShowDump.of(ShowStore.check(file)));
    }

    @Test
    void shouldWriteNothingForAnEditThatWasUndoneBeforeTheCommit() throws Exception {
        try (ShowStore store = TestStores.createSample(file)) {
            Channel channel = store.show().getChannels().get(0);
            channel.setName("Eve");
            channel.setName("Anna");
            assertFalse(store.commit());
        }
    }

    @Test
    void shouldKeepASceneWhoseIdWasChangedAndChangedBack() throws Exception {
        String saved;
        try (ShowStore store = TestStores.createSample(file)) {
            saved = ShowDump.of(store.show());
            store.show().getScenes().get(0).setId("other");
            assertTrue(store.commit());
            store.show().getScenes().get(0).setId("s1");
            assertTrue(store.commit());
        }
        assertEquals(saved, ShowDump.of(ShowStore.check(file)));
    }

    @Test
    void shouldRefuseToSaveABrokenShowAndGoOnOnceItIsUndone() throws Exception {
        try (ShowStore store = TestStores.createSample(file)) {
            Show show = store.show();
            show.setName("Kept");
            show.getChannels().get(1).setNumber(1);
            var refusal = assertThrows(InvalidShowException.class, store::commit);
            assertTrue(refusal.getMessage().contains("Two channels have the number 1"));
            show.getChannels().get(1).setNumber(2);
            assertTrue(store.commit());
        }
        assertEquals("Kept", ShowStore.check(file).getName());
    }

    @Test
    void shouldRefuseToSaveASceneThatStillHasARemovedChannel() throws Exception {
        try (ShowStore store = TestStores.createSample(file)) {
            Channel removed = store.show().getChannels().remove(1);
            assertThrows(InvalidShowException.class, store::commit);
            store.show().getChannels().add(1, removed);
            assertFalse(store.commit());
        }
    }

    @Test
    void shouldNotMakeAShowOverAFile() throws Exception {
        Files.writeString(file, "mine");
        var refusal =
                assertThrows(
                        ShowFileException.class, () -> ShowStore.create(file, new NewShow("x", 1)));
        assertEquals(Kind.ALREADY_EXISTS, refusal.kind());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void shouldLeaveOnePlainFileBehind() throws Exception {
        try (ShowStore store = TestStores.createSample(file)) {
            store.show().setName("Other");
            store.commit();
            assertTrue(Files.exists(folder.resolve(file.getFileName() + "-wal")), "while open");
        }
        try (var files = Files.list(folder)) {
            List<String> names = files.map(path -> path.getFileName().toString()).sorted().toList();
            assertEquals(List.of("Blåtimmen 100%.backups", "Blåtimmen 100%.micwise"), names);
        }
    }

    @Test
    void shouldOpenABigShowQuickly() throws Exception {
        TestStores.create(file, SampleShow.big(128, 300, 1));
        long start = System.nanoTime();
        try (ShowStore store = ShowStore.open(file)) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertEquals(300, store.show().getScenes().size());
            // The bench measures; this only sees that nothing has become quadratic.
            assertTrue(millis < 5_000, () -> "took " + millis + " ms");
        }
    }
}
