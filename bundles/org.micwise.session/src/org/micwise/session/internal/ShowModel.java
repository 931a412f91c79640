package org.micwise.session.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.micwise.base.UserError;
import org.micwise.session.ShowSnapshot;
import org.micwise.show.model.Channel;
import org.micwise.show.store.NewShow;
import org.micwise.show.store.ShowFileException;
import org.micwise.show.store.ShowStore;

/**
 * The show file, and what everybody sees of it. The model behind it is touched by one thread only,
 * which belongs to this object.
 */
final class ShowModel implements AutoCloseable {

    private static final String SUFFIX = ".micwise";

    private final ExecutorService modelThread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("show").daemon().factory());

    private ShowStore store;
    private volatile ShowSnapshot snapshot;
    private volatile Path file;

    private ShowModel() {}

    /**
     * Opens a show file.
     *
     * @throws UserError if it is refused, with the reason
     */
    static ShowModel open(Path file) throws UserError {
        return new ShowModel().holding(() -> ShowStore.open(file));
    }

    /**
     * Makes a show file.
     *
     * @param channels how many channels the new show has
     * @param cast who is on the first of them
     */
    static ShowModel create(Path file, String name, int channels, List<DemoCast.Member> cast)
            throws UserError {
        return new ShowModel()
                .holding(() -> {
                    Path folder = file.toAbsolutePath().getParent();
                    Files.createDirectories(folder);
                    ShowStore created = ShowStore.create(file, new NewShow(name, channels));
                    cast(created.show().getChannels(), cast);
                    created.commit();
                    return created;
                });
    }

    private static void cast(List<Channel> channels, List<DemoCast.Member> cast) {
        for (int i = 0; i < Math.min(channels.size(), cast.size()); i++) {
            channels.get(i).setName(cast.get(i).character());
            channels.get(i).setPerformer(cast.get(i).performer());
        }
    }

    /** Name of a new show: that of its file. */
    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private ShowModel holding(Callable<ShowStore> opening) throws UserError {
        try {
            onModelThread(() -> {
                store = opening.call();
                file = store.path();
                return null;
            });
            return this;
        } catch (UserError e) {
            modelThread.shutdown();
            throw e;
        }
    }

    /**
     * Publishes the show as it is.
     *
     * @param sampleRate of the capture that it runs with
     */
    void publish(int sampleRate) throws UserError {
        onModelThread(() -> {
            snapshot = SnapshotBuilder.build(store.show(), 1, sampleRate);
            return null;
        });
    }

    private <T> T onModelThread(Callable<T> work) throws UserError {
        Future<T> done = modelThread.submit(work);
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while working on the show.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ShowFileException refused) {
                throw UserError.failure(refused.getMessage(), refused);
            }
            throw UserError.failure("The show file failed: " + e.getCause().getMessage(), e);
        }
    }

    Path file() {
        return file;
    }

    ShowSnapshot snapshot() {
        return snapshot;
    }

    /** Input, from 0, of a channel; null if there is no such channel. */
    Integer inputOf(String channelId) {
        return snapshot.channels().stream()
                .filter(channel -> channel.id().equals(channelId))
                .map(channel -> channel.number() - 1)
                .findFirst()
                .orElse(null);
    }

    /** Writes what is left to write, and lets others open the file. */
    @Override
    public void close() throws UserError {
        try {
            onModelThread(() -> {
                store.close();
                return null;
            });
        } finally {
            modelThread.shutdown();
        }
    }
}
