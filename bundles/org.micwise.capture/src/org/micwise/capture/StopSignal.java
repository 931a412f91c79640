package org.micwise.capture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.micwise.base.UserError;

/** Why and when the capture is to end. Any thread may say so; the first one wins. */
final class StopSignal {

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** Somebody asked for an orderly end. */
    void request() {
        end.complete(null);
    }

    /** It cannot go on. */
    void fail(UserError reason) {
        end.completeExceptionally(reason);
    }

    /**
     * Waits for the end, but no longer than the given time.
     *
     * @return whether an orderly end was asked for
     * @throws UserError if it cannot go on
     */
    boolean await(long millis) throws UserError, InterruptedException {
        try {
            end.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw (UserError) e.getCause();
        }
    }
}
