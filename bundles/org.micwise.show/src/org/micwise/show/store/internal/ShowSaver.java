package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.micwise.show.ShowRules;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;
import org.micwise.show.store.InvalidShowException;
import org.micwise.show.store.ShowFileException;

/** Brings the file up to the model, one transaction a commit. Confined to the model thread. */
final class ShowSaver {
    private final Path file;
    private final Connection connection;
    private final ReentrantLock writeLock;
    private final RowWriter writer;
    private final Show show;
    private final ChangeTracker tracker;
    private final SavedRows saved;

    /**
     * Starts to watch a show.
     *
     * @param writeLock held while writing, by every thread of this process that writes the file:
     *     waiting for it is prompt and fair, where SQLite would sleep and try again
     */
    ShowSaver(
            Path file,
            Connection connection,
            ReentrantLock writeLock,
            Show show,
            ShowContent content) {
        this.file = file;
        this.connection = connection;
        this.writeLock = writeLock;
        this.show = show;
        this.saved = new SavedRows(content.rows());
        this.writer = new RowWriter(connection);
        this.tracker = new ChangeTracker(show);
        if (content.hasUnsealedRows()) {
            tracker.touchAll();
        }
    }

    /** Writes what changed since the last commit; returns whether anything did. */
    boolean commit() throws ShowFileException {
        Set<Scope> touched = tracker.touched();
        if (touched.isEmpty()) {
            return false;
        }
        refuseBrokenRules(touched);
        List<SavedRows.Difference> differences = differences(touched);
        if (!differences.isEmpty()) {
            write(differences);
            differences.forEach(saved::apply);
        }
        tracker.clear();
        return !differences.isEmpty();
    }

    private void write(List<SavedRows.Difference> differences) throws ShowFileException {
        writeLock.lock();
        try {
            Sql.transaction(connection, () -> writer.write(differences));
        } catch (SQLException e) {
            throw Refusals.failed(file, "Saving to", e);
        } finally {
            writeLock.unlock();
        }
    }

    private List<SavedRows.Difference> differences(Set<Scope> touched) {
        ModelRows wanted = new ModelRows(show);
        List<SavedRows.Difference> differences = new ArrayList<>();
        for (Scope scope : touched) {
            SavedRows.Difference difference = saved.difference(scope, wanted.rows(scope));
            if (!difference.isEmpty()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private void refuseBrokenRules(Set<Scope> touched) {
        List<String> problems = new ArrayList<>();
        problems.addAll(ShowRules.settingProblems(show));
        problems.addAll(ShowRules.channelProblems(show));
        problems.addAll(ShowRules.sceneProblems(show));
        problems.addAll(castProblems(touched));
        if (!problems.isEmpty()) {
            throw new InvalidShowException(problems);
        }
    }

    private List<String> castProblems(Set<Scope> touched) {
        Set<Channel> channels = new HashSet<>(show.getChannels());
        List<String> problems = new ArrayList<>();
        for (Scene scene : show.getScenes()) {
            if (touched.contains(Scope.placesOf(scene.getId()))
                    || touched.contains(Scope.understudiesOf(scene.getId()))) {
                problems.addAll(ShowRules.castProblems(scene, channels));
            }
        }
        return problems;
    }

    /** Stops watching the show. */
    void close() throws SQLException {
        show.eAdapters().remove(tracker);
        writer.close();
    }
}
