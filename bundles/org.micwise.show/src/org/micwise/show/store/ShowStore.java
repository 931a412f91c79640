package org.micwise.show.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.micwise.show.Ids;
import org.micwise.show.ShowEdits;
import org.micwise.show.events.EventLog;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowFactory;
import org.micwise.show.store.internal.BackupRestore;
import org.micwise.show.store.internal.Schema;
import org.micwise.show.store.internal.ShowFile;
import org.micwise.show.store.internal.ShowFileOpener;

/**
 * A show file that is open. While it is, nobody else can open it. The show may be edited by
 * whatever means EMF has; {@link #commit()} after each edit makes it durable.
 *
 * <p>Confined to the model thread, but for {@link #events()}, {@link #backUp()} and {@link
 * #backups()}, which any thread may call.
 */
public final class ShowStore implements AutoCloseable {
    private final ShowFile file;
    private final ShowResource resource;

    private ShowStore(ShowFile file) {
        this.file = file;
        this.resource = new ShowResource(URI.createFileURI(file.path().toString()));
        resource.adopt(file);
    }

    /**
     * Opens a show file, after a thorough look at all of it. One of an older version is brought up
     * to date, after a backup. A refused file is not changed.
     *
     * @throws ShowFileException if it is refused, with the reason
     */
    public static ShowStore open(Path file, StoreOptions options) throws ShowFileException {
        return new ShowStore(opener().open(file, options));
    }

    /** Opens a show file as it is usually kept. */
    public static ShowStore open(Path file) throws ShowFileException {
        return open(file, StoreOptions.defaults());
    }

    /**
     * Makes a new show, and opens it.
     *
     * @throws ShowFileException if there is a file already, or none can be made there
     */
    public static ShowStore create(Path file, NewShow newShow, StoreOptions options)
            throws ShowFileException {
        Show show = ShowFactory.eINSTANCE.createShow();
        show.setName(newShow.name());
        Ids ids = new Ids();
        for (int number = 1; number <= newShow.channels(); number++) {
            show.getChannels().add(ShowEdits.newChannel(ids.next(), number, "Channel " + number));
        }
        opener().create(file, show);
        return open(file, options);
    }

    /** Makes a new show that is kept as usual, and opens it. */
    public static ShowStore create(Path file, NewShow newShow) throws ShowFileException {
        return create(file, newShow, StoreOptions.defaults());
    }

    /**
     * Reads a show file without opening it, changing it or leaving anything beside it.
     *
     * @return a copy of the show that belongs to the caller, not connected to the file
     * @throws ShowFileException if it would be refused, with the reason; also while it is open
     */
    public static Show check(Path file) throws ShowFileException {
        return opener().check(file, Clock.systemUTC());
    }

    /** Returns the backups of a show file, the newest first, be the file itself good or not. */
    public static List<Backup> backups(Path file) throws ShowFileException {
        return opener().backups(file);
    }

    /** Returns the newest backup of a show file that is a good show itself. */
    public static Optional<Backup> newestGoodBackup(Path file) throws ShowFileException {
        return opener().newestGoodBackup(file);
    }

    /**
     * Puts a backup in the place of a show file. The file that was there is kept beside it.
     *
     * @return where the replaced file went, empty if there was none
     * @throws ShowFileException if the show is open, the backup is not good, or the disk fails
     */
    public static Optional<Path> restore(Path file, Backup backup, StoreOptions options)
            throws ShowFileException {
        return new BackupRestore(opener(), options.clock()).restore(file, backup);
    }

    private static ShowFileOpener opener() {
        return new ShowFileOpener(Schema.current());
    }

    /** Returns the show. It stays the same object until the store is closed. */
    public Show show() {
        return file.show();
    }

    /** Returns the EMF resource that the show is in. */
    public ShowResource resource() {
        return resource;
    }

    /** Returns where the file is, by its real path. */
    public Path path() {
        return file.path();
    }

    /**
     * Writes what changed since the last commit, in one transaction, and returns when it is on the
     * disk.
     *
     * @return whether anything had changed
     * @throws InvalidShowException if the show breaks the rules; nothing was written, and the next
     *     commit, once the edit was undone, writes what is left
     * @throws ShowFileException if the disk fails; nothing was written, and the next commit tries
     *     again
     */
    public boolean commit() throws ShowFileException {
        return file.commit();
    }

    /** Returns the events of the show. Thread-safe; closed with the store. */
    public EventLog events() {
        return file.events();
    }

    /** Takes a backup now, among those that rotate; others may go on editing meanwhile. */
    public Backup backUp() throws ShowFileException {
        return file.backUp();
    }

    /** Returns the backups of this show, the newest first. */
    public List<Backup> backups() throws ShowFileException {
        return file.backups();
    }

    /**
     * Commits, writes out the events that wait, takes a backup if anything changed, and leaves one
     * plain file that others may open. Closing again does nothing.
     *
     * @throws ShowFileException if any of this failed; the file is closed all the same
     */
    @Override
    public void close() throws ShowFileException {
        file.close();
    }
}
