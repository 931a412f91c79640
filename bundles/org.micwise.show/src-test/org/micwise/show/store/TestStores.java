package org.micwise.show.store;

import java.nio.file.Path;
import org.micwise.show.SampleShow;
import org.micwise.show.model.Show;
import org.micwise.show.store.internal.Schema;
import org.micwise.show.store.internal.ShowFileOpener;

/** Makes show files to test with. */
public final class TestStores {
    private TestStores() {}

    public static void create(Path file, Show show) throws ShowFileException {
        new ShowFileOpener(Schema.current()).create(file, show);
    }

    public static ShowStore createSample(Path file) throws ShowFileException {
        create(file, SampleShow.small());
        return ShowStore.open(file);
    }
}
