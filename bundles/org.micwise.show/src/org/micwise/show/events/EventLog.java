package org.micwise.show.events;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.micwise.show.store.ShowFileException;

/**
 * The show's history over many nights, in the show file. Events are only ever added; of one that is
 * there just the acknowledgement and the note change. Thread-safe.
 *
 * <p>Writing never waits: events queue up and a thread of the log's own writes them in batches. The
 * queue is bounded. When it is full the new event is turned away ({@link EventLogFullException})
 * and counted in {@link #refused()}; what waits already is kept.
 *
 * <p>The futures complete on the log's thread once the event survives a kill of the process: do not
 * block in what you chain to them. They complete exceptionally with {@link EventLogFullException}
 * or {@link ShowFileException}.
 */
public interface EventLog {
    /** Adds an event; one whose id is there already changes nothing. */
    CompletableFuture<Void> append(ShowEvent event);

    /**
     * Acknowledges an event and notes something about it.
     *
     * @param acknowledged null to leave as it is
     * @param note null to leave as it is
     * @return completes with the event as it is then, or empty if there is none of this id
     */
    CompletableFuture<Optional<ShowEvent>> annotate(String id, Boolean acknowledged, String note);

    /**
     * Reads what was written so far, the newest first. May take milliseconds: not for the model
     * thread.
     *
     * @throws ShowFileException if the file cannot be read
     */
    List<ShowEvent> find(EventQuery query) throws ShowFileException;

    /** Returns how many events were turned away since the show was opened. */
    long refused();

    /** Returns how many events could not be written since the show was opened. */
    long failed();
}
