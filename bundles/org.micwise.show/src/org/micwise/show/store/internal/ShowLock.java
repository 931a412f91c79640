package org.micwise.show.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.micwise.show.store.ShowFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a second host off a show: a lock of the operating system on the file {@code NAME.lock}
 * beside it, which says who holds it. The system lets go when the process ends, however it ends, so
 * a file that is left over by a crash locks nobody out.
 */
final class ShowLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShowLock.class);

    /**
     * The locks of the operating system belong to the process, and a second handle on the lock file
     * would drop them when it is closed. So the process must know, without a look at the file, what
     * it holds; that is process-wide state by its nature.
     */
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    // Far behind the text: Windows lets nobody read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int MAX_OWNER_LENGTH = 1_000;
    private static final int TRIES = 10;

    private final Path show;
    private final Path lockFile;
    private final FileChannel channel;

    private ShowLock(Path show, Path lockFile, FileChannel channel) {
        this.show = show;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /** Refuses if this process holds the lock already; looks at no file. */
    static void checkNotHeldHere(Path show) throws ShowFileException {
        if (HELD_BY_THIS_PROCESS.contains(show)) {
            throw Refusals.inUse(show, "in this very Mic-Wise");
        }
    }

    /**
     * Takes the lock.
     *
     * @param show by its real path, or two names of one file would be two locks
     */
    static ShowLock acquire(Path show, Clock clock) throws ShowFileException {
        if (!HELD_BY_THIS_PROCESS.add(show)) {
            throw Refusals.inUse(show, "in this very Mic-Wise");
        }
        Path lockFile = show.resolveSibling(show.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            for (int attempt = 0; channel == null && attempt < TRIES; attempt++) {
                channel = tryLock(show, lockFile);
            }
            if (channel == null) {
                throw Refusals.inUse(show, "others open and close it all the time");
            }
            writeOwner(channel, clock);
            return new ShowLock(show, lockFile, channel);
        } catch (IOException e) {
            HELD_BY_THIS_PROCESS.remove(show);
            closeQuietly(channel, e);
            throw switch (e) {
                case ShowFileException refusal -> refusal;
                case AccessDeniedException denied -> Refusals.notWritable(show, denied);
                default -> Refusals.failed(show, "Locking", e);
            };
        }
    }

    /** Returns null if the lock file was deleted, by its last owner, while it was being locked. */
    private static FileChannel tryLock(Path show, Path lockFile) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        lockFile,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            Object opened = identity(lockFile);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw Refusals.inUse(show, readOwner(channel));
            }
            if (Objects.equals(opened, identity(lockFile))) {
                return channel;
            }
            channel.close();
            return null;
        } catch (NoSuchFileException e) {
            channel.close();
            return null;
        } catch (IOException e) {
            closeQuietly(channel, e);
            throw e;
        }
    }

    /** Returns which file a name stands for; null where the system does not say (Windows). */
    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static void writeOwner(FileChannel channel, Clock clock) throws IOException {
        String owner =
                "process %d of %s on %s, since %s"
                        .formatted(
                                ProcessHandle.current().pid(),
                                System.getProperty("user.name", "somebody"),
                                hostName(),
                                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(owner), 0);
    }

    private static String readOwner(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MAX_OWNER_LENGTH);
        channel.read(text, 0);
        String owner = StandardCharsets.UTF_8.decode(text.flip()).toString();
        return owner.isBlank() ? "in another process" : owner;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            LOG.debug("this host does not know its own name", e);
            return "an unnamed host";
        }
    }

    private static void closeQuietly(FileChannel channel, IOException cause) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Lets go, and takes the lock file away. */
    @Override
    public void close() {
        try {
            // Before it is let go: afterwards it may be another's.
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            LOG.info("{} was left behind; it locks nobody out", lockFile, e);
        }
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("letting go of {} failed", lockFile, e);
        } finally {
            HELD_BY_THIS_PROCESS.remove(show);
        }
    }
}
