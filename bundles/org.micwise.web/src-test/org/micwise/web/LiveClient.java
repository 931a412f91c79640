package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A tablet's end of the live socket. */
final class LiveClient implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The end of a connection. */
    record Closed(int code, String reason) {}

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;

    private LiveClient() {}

    /** Connects with a header, such as the cookie of a browser. */
    static LiveClient connect(TestServer server, String header, String value) {
        LiveClient client = new LiveClient();
        client.socket =
                server.client
                        .newWebSocketBuilder()
                        .header(header, value)
                        .buildAsync(
                                URI.create("ws://127.0.0.1:" + server.port() + "/api/live"), client)
                        .join();
        return client;
    }

    static LiveClient connect(TestServer server, String token) {
        return connect(server, "Cookie", "micwise=" + token);
    }

    /** Connects, and takes the three messages that greet everybody. */
    static LiveClient greeted(TestServer server, String token) throws Exception {
        LiveClient client = connect(server, token);
        for (int i = 0; i < 3; i++) {
            client.json();
        }
        return client;
    }

    WebSocket socket() {
        return socket;
    }

    /** The next thing that is heard: JsonNode, ByteBuffer, {@link Closed} or Throwable. */
    Object next() throws InterruptedException {
        Object next = heard.poll(30, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was heard");
        return next;
    }

    JsonNode json() throws InterruptedException {
        return assertInstanceOf(JsonNode.class, next());
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard.add(parse(text.toString()));
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new CompletionException(json, e);
        }
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        ByteBuffer copy = ByteBuffer.allocate(data.remaining()).put(data).flip();
        heard.add(copy);
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        heard.add(new Closed(code, reason));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        heard.add(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
