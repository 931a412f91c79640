package org.micwise.show.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.micwise.show.ShowRules;
import org.micwise.show.model.Show;
import org.micwise.show.store.Backup;
import org.micwise.show.store.InvalidShowException;
import org.micwise.show.store.ShowFileException;
import org.micwise.show.store.ShowFileException.Kind;
import org.micwise.show.store.StoreOptions;

/**
 * Opens and makes show files of one line of schema versions. A file is looked at from all sides
 * before the first byte of it may change. Stateless, thread-safe.
 */
public final class ShowFileOpener {
    private final Schema schema;
    private final FileInspector inspector;

    /** Opens files of these versions. */
    public ShowFileOpener(Schema schema) {
        this.schema = schema;
        this.inspector = new FileInspector(schema);
    }

    /** Opens a file, brought up to the newest version if need be, or refuses it. */
    public ShowFile open(Path named, StoreOptions options) throws ShowFileException {
        Path path = realPath(named);
        ShowLock.checkNotHeldHere(path);
        try {
            // Before the lock: beside a file that is none of ours nothing is put.
            inspector.inspectHeader(path);
            ShowLock lock = ShowLock.acquire(path, options.clock());
            try {
                return openLocked(path, lock, options);
            } catch (ShowFileException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (ShowFileException e) {
            throw e.kind() == Kind.DAMAGED ? withBackup(e) : e;
        }
    }

    /** Reads all of a file without opening it, or refuses it; nothing is changed or left behind. */
    public Show check(Path named, Clock clock) throws ShowFileException {
        Path path = realPath(named);
        ShowLock.checkNotHeldHere(path);
        inspector.inspectHeader(path);
        try (ShowLock _ = lockIfPossible(path, clock)) {
            return build(path, inspector.inspect(path));
        }
    }

    /** Returns null where nothing can be written: there nobody else can be writing either. */
    private static ShowLock lockIfPossible(Path path, Clock clock) throws ShowFileException {
        return Files.isWritable(path.getParent()) ? ShowLock.acquire(path, clock) : null;
    }

    /** Makes a file with the show in it, which is not opened. */
    public void create(Path named, Show show) throws ShowFileException {
        Path path = named.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            throw Refusals.alreadyExists(path);
        }
        List<String> problems = ShowRules.problems(show);
        if (!problems.isEmpty()) {
            throw new InvalidShowException(problems);
        }
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            writeNew(unfinished, show);
            // Appears whole or not at all, and not over one that came to be meanwhile.
            Files.move(unfinished, path);
            Durability.forceFolder(path.getParent());
        } catch (IOException | SQLException e) {
            if (!Files.isWritable(path.getParent())) {
                throw Refusals.notWritable(path, e);
            }
            throw Refusals.failed(path, "Making", e);
        }
    }

    /** Returns the newest backup of a show that is good itself. */
    public Optional<Backup> newestGoodBackup(Path show) throws ShowFileException {
        return new BackupFolder(show.toAbsolutePath().normalize()).newestGood(inspector);
    }

    /** Returns all backups of a show, the newest first. */
    public List<Backup> backups(Path show) throws ShowFileException {
        return new BackupFolder(show.toAbsolutePath().normalize()).list();
    }

    private ShowFile openLocked(Path path, ShowLock lock, StoreOptions options)
            throws ShowFileException {
        ShowContent content = inspector.inspect(path);
        boolean old = content.version() < schema.version();
        // Refused, if at all, before SQLite opens it: closing it would work a leftover log in.
        Show show = old ? null : build(path, content);
        if (!Files.isWritable(path)) {
            throw Refusals.notWritable(path, null);
        }
        Connection connection = null;
        try {
            connection = Sql.connectExisting(path);
            if (old) {
                content = migrate(path, connection, content.version(), options);
                show = build(path, content);
            }
            Sql.execute(connection, "PRAGMA journal_mode = WAL");
            // Each commit is on the disk before it is answered, so that even a loss of power
            // takes no answered edit. People edit a few times a second at most: a flush of some
            // milliseconds is affordable.
            Sql.execute(connection, "PRAGMA synchronous = FULL");
            return new ShowFile(path, lock, connection, show, content, options);
        } catch (SQLException e) {
            closeAfter(e, connection);
            throw Refusals.unreadable(path, e);
        } catch (ShowFileException | RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    private ShowContent migrate(Path path, Connection connection, int from, StoreOptions options)
            throws SQLException, ShowFileException {
        new BackupFolder(path)
                .takeBeforeMigration(connection, options.clock().instant(), schema.version());
        try {
            Sql.transaction(connection, () -> schema.migrate(connection, from));
        } catch (SQLException | RuntimeException e) {
            throw Refusals.failed(path, "Bringing to version " + schema.version() + " the file", e);
        }
        return ShowContent.read(path, connection, schema);
    }

    private static Show build(Path path, ShowContent content) throws ShowFileException {
        Show show = ModelBuilder.build(content.rows());
        List<String> problems = ShowRules.problems(show);
        if (!problems.isEmpty()) {
            throw Refusals.damaged(path, String.join(" ", problems), null);
        }
        return show;
    }

    private void writeNew(Path file, Show show) throws SQLException {
        try (Connection connection =
                Sql.connect("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=rwc")) {
            Sql.transaction(
                    connection,
                    () -> {
                        schema.create(connection);
                        try (RowWriter writer = new RowWriter(connection)) {
                            writer.write(allRows(show));
                        }
                    });
        }
    }

    private static List<SavedRows.Difference> allRows(Show show) {
        ModelRows rows = new ModelRows(show);
        SavedRows nothing = new SavedRows();
        return Scope.all(show).stream()
                .map(scope -> nothing.difference(scope, rows.rows(scope)))
                .toList();
    }

    private Path realPath(Path named) throws ShowFileException {
        try {
            return named.toRealPath();
        } catch (IOException e) {
            if (!Files.exists(named)) {
                throw Refusals.notFound(named);
            }
            throw Refusals.failed(named, "Finding", e);
        }
    }

    private ShowFileException withBackup(ShowFileException refusal) {
        try {
            Optional<Backup> good = newestGoodBackup(refusal.file());
            if (good.isEmpty()) {
                return refusal;
            }
            return new ShowFileException(
                    refusal.kind(),
                    refusal.file(),
                    refusal.getMessage() + " The newest good one is " + good.get().file() + ".",
                    good.get().file(),
                    refusal.getCause());
        } catch (ShowFileException e) {
            refusal.addSuppressed(e);
            return refusal;
        }
    }

    private static void closeAfter(Exception cause, Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
