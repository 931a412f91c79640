package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.show.SampleShow;
import org.micwise.show.ShowDump;
import org.micwise.show.model.Show;

class RandomEditsTest {
    private static final int STEPS = 400;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldSaveAndReloadWhateverIsEditedAndUndone(long seed) throws Exception {
        Path file = folder.resolve("show.micwise");
        TestStores.create(file, SampleShow.small());
        Random random = new Random(seed);
        // What the file must hold: kept apart from the store, as text.
        String committed = ShowDump.of(SampleShow.small());
        ShowStore store = ShowStore.open(file);
        try {
            RandomEdits edits = new RandomEdits(store.show(), seed, 1_000);
            Deque<Show> undoable = new ArrayDeque<>();
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(5) == 0 && !undoable.isEmpty()) {
                    replaceBy(undoable.pop(), store.show());
                } else {
                    undoable.push(EcoreUtil.copy(store.show()));
                    edits.next();
                }
                if (random.nextInt(3) != 0) {
                    store.commit();
                    committed = ShowDump.of(store.show());
                }
                if (random.nextInt(20) == 0) {
                    store.commit();
                    committed = ShowDump.of(store.show());
                    store.close();
                    store = ShowStore.open(file);
                    assertEquals(committed, ShowDump.of(store.show()), "step " + step);
                    edits = new RandomEdits(store.show(), seed + step, 1_000 + step);
                    undoable.clear();
                }
            }
        } finally {
            store.close();
        }
        assertEquals(ShowDump.of(store.show()), ShowDump.of(ShowStore.check(file)));
    }

    /** The crudest undo there is: all that was there comes back, as new objects of the same ids. */
    private static void replaceBy(Show before, Show show) {
        show.setName(before.getName());
        show.getSettings().clear();
        show.getSettings().addAll(EcoreUtil.copyAll(before.getSettings()));
        Show copy = EcoreUtil.copy(before);
        show.getScenes().clear();
        show.getChannels().clear();
        show.getChannels().addAll(java.util.List.copyOf(copy.getChannels()));
        show.getScenes().addAll(java.util.List.copyOf(copy.getScenes()));
    }
}
