package org.micwise.web.internal;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.micwise.session.Access.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live socket of one client. One message is under way at a time; behind it waits a short queue
 * of texts, and the newest meters alone. A client that lets the queue run full is cut off: it will
 * come back, and then gets the state as it is.
 */
public final class LiveSocket implements Session.Listener.AutoDemanding {

    static final int MAX_WAITING_TEXTS = 64;

    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);

    private final Client client;
    private final Consumer<LiveSocket> onOpen;
    private final Consumer<LiveSocket> onClose;

    // guarded by this
    private final Deque<String> texts = new ArrayDeque<>();
    private ByteBuffer meters;
    private boolean sending;
    private boolean cutOff;

    /** Set before anybody gets to see this socket. */
    private volatile Session session;

    LiveSocket(Client client, Consumer<LiveSocket> onOpen, Consumer<LiveSocket> onClose) {
        this.client = client;
        this.onOpen = onOpen;
        this.onClose = onClose;
    }

    Client client() {
        return client;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        onOpen.accept(this);
    }

    /** Nothing is to be heard from clients here; what is too long to be nothing ends the socket. */
    @Override
    public void onWebSocketText(String message) {
        LOG.debug("{} said something on its live socket", client.name());
    }

    @Override
    public void onWebSocketBinary(ByteBuffer message, Callback callback) {
        LOG.debug("{} said something on its live socket", client.name());
        callback.succeed();
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        onClose.accept(this);
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("The live socket of {} broke", client.name(), cause);
    }

    /** Queues a text. Any thread. */
    void send(String text) {
        if (queue(text)) {
            sendNext();
        } else {
            LOG.info("{} reads too slowly and is cut off.", client.name());
            session.disconnect();
        }
    }

    /** Returns whether there was room; what comes after there was none is dropped. */
    private synchronized boolean queue(String text) {
        if (texts.size() < MAX_WAITING_TEXTS) {
            texts.add(text);
            return true;
        }
        boolean cutOffBefore = cutOff;
        cutOff = true;
        return cutOffBefore;
    }

    /** Replaces the meters that wait to be sent. Any thread. */
    void sendMeters(ByteBuffer frame) {
        synchronized (this) {
            meters = frame;
        }
        sendNext();
    }

    private void sendNext() {
        String text;
        ByteBuffer frame;
        synchronized (this) {
            if (sending || (texts.isEmpty() && meters == null)) {
                return;
            }
            sending = true;
            text = texts.poll();
            frame = text == null ? meters.duplicate() : null;
            meters = text == null ? null : meters;
        }
        Callback sent = Callback.from(this::sent, _ -> session.disconnect());
        if (text != null) {
            session.sendText(text, sent);
        } else {
            session.sendBinary(frame, sent);
        }
    }

    private void sent() {
        synchronized (this) {
            sending = false;
        }
        sendNext();
    }

    /** Says goodbye; completes when that has left, or cannot. */
    CompletableFuture<Void> close(int status, String reason) {
        CompletableFuture<Void> said = new CompletableFuture<>();
        session.close(
                status, reason, Callback.from(() -> said.complete(null), _ -> said.complete(null)));
        return said;
    }
}
