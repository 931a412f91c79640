package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.micwise.session.SessionListener;

/** A tablet that has left the network without a word: it reads no more. */
class SlowClientTest {

    @Test
    void shouldBeCutOffWhileTheOthersGoOn() throws Exception {
        try (TestServer server = new TestServer();
                Socket slow = upgraded(server);
                LiveClient quick = LiveClient.greeted(server, FakeSession.OPERATOR)) {
            String name = "x".repeat(200_000);
            SessionListener session = server.session.listeners.getFirst();
            // more than the buffers of the network and the queue of the server can hold
            int texts = 200;
            for (int i = 1; i <= texts; i++) {
                session.showChanged(FakeSession.show(100 + i, name));
                assertEquals(100 + i, quick.json().get("revision").asInt());
            }

            long bytes = bytesUntilEnd(slow.getInputStream());

            assertTrue(bytes < (long) texts * name.length(), bytes + " bytes");
        }
    }

    private static Socket upgraded(TestServer server) throws IOException {
        Socket socket = server.connect();
        socket.getOutputStream()
                .write(
                        """
                        GET /api/live HTTP/1.1\r
                        Host: 127.0.0.1\r
                        Upgrade: websocket\r
                        Connection: Upgrade\r
                        Cookie: micwise=listener-token\r
                        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
                        Sec-WebSocket-Version: 13\r
                        \r
                        """
                                .getBytes(StandardCharsets.US_ASCII));
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()), 1);
        assertTrue(in.readLine().startsWith("HTTP/1.1 101 "));
        return socket;
    }

    private static long bytesUntilEnd(InputStream in) {
        long bytes = 0;
        try {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        } catch (IOException e) {
            // cut off is cut off, with a reset or without
            assertTrue(!(e instanceof SocketTimeoutException), e.toString());
        }
        return bytes;
    }
}
