package org.micwise.show.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.micwise.show.store.internal.Schema;
import org.micwise.show.store.internal.ShowFile;
import org.micwise.show.store.internal.ShowFileOpener;

/**
 * A show file as EMF sees it: {@code load} opens it, {@code save} commits, {@code unload} closes
 * it. For code that knows EMF and not {@link ShowStore}. There are no streams: a show file is read
 * and written in place. Confined to the model thread.
 */
public final class ShowResource extends ResourceImpl {
    private ShowFile file;

    /**
     * A resource that is not loaded yet.
     *
     * @param uri of a file
     */
    public ShowResource(URI uri) {
        super(uri);
    }

    /** Takes over a file that is open. */
    void adopt(ShowFile opened) {
        file = opened;
        getContents().add(opened.show());
        setLoaded(true);
        setModified(false);
    }

    /**
     * Opens the file.
     *
     * @param options a {@link StoreOptions} under the key {@code StoreOptions.class}, or nothing
     * @throws ShowFileException if it is refused, with the reason
     */
    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded) {
            return;
        }
        Object chosen = options == null ? null : options.get(StoreOptions.class);
        StoreOptions storeOptions =
                chosen instanceof StoreOptions given ? given : StoreOptions.defaults();
        adopt(
                new ShowFileOpener(Schema.current())
                        .open(Path.of(getURI().toFileString()), storeOptions));
    }

    /**
     * Commits; see {@link ShowStore#commit()}.
     *
     * @param options none
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (file == null) {
            throw new IllegalStateException("not loaded: " + getURI());
        }
        file.commit();
        setModified(false);
    }

    /**
     * Closes the file, after a last commit.
     *
     * @throws IllegalStateException if closing fails, caused by the {@link ShowFileException}
     */
    @Override
    protected void doUnload() {
        ShowFile closing = file;
        file = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (ShowFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            super.doUnload();
        }
    }

    /** Refuses: a show file is deleted by hand, or not at all. */
    @Override
    public void delete(Map<?, ?> options) {
        throw new UnsupportedOperationException("show files are not deleted: " + getURI());
    }
}
