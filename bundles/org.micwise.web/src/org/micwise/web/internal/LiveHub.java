package org.micwise.web.internal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.micwise.base.MeterReading;
import org.micwise.session.Access.Client;
import org.micwise.session.ClockReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.ListenView;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;

/** Carries what the session tells to every live socket; each message is made once for all. */
public final class LiveHub implements SessionListener, AutoCloseable {

    private static final long GOODBYE_MILLIS = 500;

    /** Where the live socket is. */
    public static final String PATH = "/api/live";

    /** Close code of a client that is not paired. */
    static final int NOT_PAIRED = 4401;

    private static final Client STRANGER = new Client("", "a stranger", null);

    private final Session session;
    private final ClientAuthentication authentication;
    private final Set<LiveSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Session.Subscription subscription;

    /** The newest by its revision, whatever order they come in; guarded by this. */
    private ShowSnapshot newestShow;

    public LiveHub(Session session, ClientAuthentication authentication) {
        this.session = session;
        this.authentication = authentication;
        this.newestShow = session.show();
        this.subscription = session.subscribe(this);
    }

    /**
     * Makes the socket for an upgrade request. A stranger's is closed as soon as it is open,
     * because a browser tells its page the code of a close, but not the status of a refused
     * upgrade.
     *
     * @return null for a page of another site, which is refused
     */
    public Object connect(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        if (!authentication.sameOrigin(request)) {
            new Exchange(request, response, callback, null, Map.of())
                    .problem(
                            Problem.of(
                                    HttpStatus.FORBIDDEN_403,
                                    "Another site may not act in your name."));
            return null;
        }
        // no compression: levels hardly shrink, and each socket's compressor takes memory
        response.setExtensions(List.of());
        return authentication
                .client(request)
                .map(client -> new LiveSocket(client, this::greet, sockets::remove))
                .orElseGet(() -> new LiveSocket(STRANGER, LiveHub::reject, _ -> {}));
    }

    private static void reject(LiveSocket socket) {
        socket.close(NOT_PAIRED, "Pair first.");
    }

    private void greet(LiveSocket socket) {
        synchronized (this) {
            // under the lock that showChanged takes: no older show can follow a newer one
            sockets.add(socket);
            socket.send(LiveText.of(newestShow));
        }
        socket.send(LiveText.of(session.health()));
        socket.send(LiveText.of(session.clock()));
    }

    @Override
    public void metersChanged(MeterReading reading) {
        if (!sockets.isEmpty()) {
            ByteBuffer frame = MeterFrame.encode(reading);
            sockets.forEach(socket -> socket.sendMeters(frame));
        }
    }

    @Override
    public synchronized void showChanged(ShowSnapshot show) {
        if (show.revision() >= newestShow.revision()) {
            newestShow = show;
            sendAll(LiveText.of(show));
        }
    }

    @Override
    public void healthChanged(HealthSnapshot health) {
        sendAll(LiveText.of(health));
    }

    @Override
    public void clockTicked(ClockReading clock) {
        sendAll(LiveText.of(clock));
    }

    /** Nobody but its owner hears of a listening session. */
    @Override
    public void listenChanged(ListenView listen) {
        String text = LiveText.of(listen);
        sockets.stream()
                .filter(socket -> socket.client().id().equals(listen.owner()))
                .forEach(socket -> socket.send(text));
    }

    private void sendAll(String text) {
        sockets.forEach(socket -> socket.send(text));
    }

    @Override
    public void close() {
        subscription.close();
        CompletableFuture.allOf(
                        sockets.stream()
                                .map(s -> s.close(StatusCode.SHUTDOWN, "Mic-Wise stops."))
                                .toArray(CompletableFuture[]::new))
                // a client that does not even take a goodbye is cut off
                .completeOnTimeout(null, GOODBYE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }
}
