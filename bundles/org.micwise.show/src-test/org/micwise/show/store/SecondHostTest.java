package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.store.ShowFileException.Kind;

class SecondHostTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeFile() throws Exception {
        file = folder.resolve("show.micwise");
        ShowStore.create(file, new NewShow("x", 16)).close();
    }

    @Test
    void shouldBeRefusedWithWhoHasItAndGoOnOnceThatOneIsDead() throws Exception {
        try (ChildHost other = new ChildHost("hold", file)) {
            assertEquals("open", other.line());
            String message = refused().getMessage();
            assertTrue(message.contains("process " + other.pid() + " of "), message);
            assertTrue(message.contains(" on "), message);
        }
        assertTrue(Files.exists(folder.resolve("show.micwise.lock")), "left over by the crash");
        ShowStore.open(file).close();
        assertFalse(Files.exists(folder.resolve("show.micwise.lock")));
    }

    @Test
    void shouldBeRefusedInOneProcessToo() throws Exception {
        try (ShowStore store = ShowStore.open(file)) {
            assertTrue(refused().getMessage().contains("in this very Mic-Wise"));
            Path link = Files.createSymbolicLink(folder.resolve("other.micwise"), file);
            var refusal = assertThrows(ShowFileException.class, () -> ShowStore.open(link));
            assertEquals(Kind.IN_USE, refusal.kind());
            // Refused twice, the first one must still have it: a child is turned away.
            try (ChildHost other = new ChildHost("hold", file)) {
                assertEquals("refused: IN_USE", other.line());
            }
            store.show().setName("still mine");
            assertTrue(store.commit());
        }
        assertEquals("still mine", ShowStore.check(file).getName());
    }

    @Test
    void shouldNotRestoreOverAShowThatIsOpen() throws Exception {
        try (ShowStore store = ShowStore.open(file)) {
            Backup backup = store.backUp();
            var refusal =
                    assertThrows(
                            ShowFileException.class,
                            () -> ShowStore.restore(file, backup, StoreOptions.defaults()));
            assertEquals(Kind.IN_USE, refusal.kind());
        }
    }

    private ShowFileException refused() {
        var refusal = assertThrows(ShowFileException.class, () -> ShowStore.open(file));
        assertEquals(Kind.IN_USE, refusal.kind());
        return refusal;
    }
}
