package org.micwise.web.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

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

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Carries what the session tells to every live socket; each message is made once for all. */
public final class LiveHub implements SessionListener, AutoCloseable {

    /** Close code of a client that is not paired. */
    static final int NOT_PAIRED = 4401;

    private static final Client STRANGER = new Client("", "a stranger", null);

    private final Session session;
    private final ClientAuthentication authentication;
    private final Set<LiveSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Session.Subscription subscription;

    public LiveHub(Session session, ClientAuthentication authentication) {
        this.session = session;
        this.authentication = authentication;
        this.subscription = session.subscribe(this);
    }

    /** Makes the socket for an upgrade request; a stranger's is closed as soon as it is open. */
    public Object connect(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        return authentication.sameOrigin(request)
                ? authentication
                        .client(request)
                        .map(client -> new LiveSocket(client, this::greet, sockets::remove))
                        .orElseGet(() -> new LiveSocket(STRANGER, LiveHub::reject, _ -> {}))
                : new LiveSocket(STRANGER, LiveHub::reject, _ -> {});
    }

    private static void reject(LiveSocket socket) {
        socket.close(NOT_PAIRED, "Pair first.");
    }

    private void greet(LiveSocket socket) {
        // first among the sockets, then the state: a change in between is sent twice, not lost
        sockets.add(socket);
        socket.send(text(session.show()));
        socket.send(text(session.health()));
        socket.send(text(session.clock()));
    }

    @Override
    public void metersChanged(MeterReading reading) {
        if (!sockets.isEmpty()) {
            ByteBuffer frame = MeterFrame.encode(reading);
            sockets.forEach(socket -> socket.sendMeters(frame));
        }
    }

    @Override
    public void showChanged(ShowSnapshot show) {
        sendAll(text(show));
    }

    @Override
    public void healthChanged(HealthSnapshot health) {
        sendAll(text(health));
    }

    @Override
    public void clockTicked(ClockReading clock) {
        sendAll(text(clock));
    }

    /** Nobody but its owner hears of a listening session. */
    @Override
    public void listenChanged(ListenView listen) {
        String text = Json.write(new Listen("listen", listen.id(), listen.state()));
        sockets.stream()
                .filter(socket -> socket.client().id().equals(listen.owner()))
                .forEach(socket -> socket.send(text));
    }

    private void sendAll(String text) {
        sockets.forEach(socket -> socket.send(text));
    }

    private record Show(String type, long revision, ShowSnapshot show) {}

    private record Health(String type, @JsonUnwrapped HealthSnapshot health) {}

    private record Clock(String type, @JsonUnwrapped ClockReading clock) {}

    private record Listen(String type, String id, String state) {}

    private static String text(ShowSnapshot show) {
        return Json.write(new Show("show", show.revision(), show));
    }

    private static String text(HealthSnapshot health) {
        return Json.write(new Health("health", health));
    }

    private static String text(ClockReading clock) {
        return Json.write(new Clock("clock", clock));
    }

    @Override
    public void close() {
        subscription.close();
        sockets.forEach(socket -> socket.close(StatusCode.SHUTDOWN, "Mic-Wise stops."));
    }
}
