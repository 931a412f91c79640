package org.micwise.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.micwise.session.Listening;
import org.micwise.session.MixChannel;

/** Has one session, "l1", which is Ben's; notes what it is asked for. */
public final class FakeListening implements Listening {

    public volatile String offer;
    public volatile List<MixChannel> mix;
    public volatile MixMode mode;
    public volatile String closed;
    public volatile CompletableFuture<Opened> answer =
            CompletableFuture.completedFuture(new Opened("l1", "v=0 answer"));

    @Override
    public CompletableFuture<Opened> open(String owner, String sdp) {
        offer = owner + ": " + sdp;
        return answer;
    }

    @Override
    public CompletableFuture<Void> mix(
            String id, String owner, List<MixChannel> channels, MixMode mixMode) {
        if (!id.equals("l1") || !owner.equals("ben")) {
            return CompletableFuture.failedFuture(new Refused(404, "Not there."));
        }
        mix = channels;
        mode = mixMode;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close(String id, String owner) throws Refused {
        if (!id.equals("l1") || !owner.equals("ben")) {
            throw new Refused(404, "Not there.");
        }
        closed = id;
    }
}
