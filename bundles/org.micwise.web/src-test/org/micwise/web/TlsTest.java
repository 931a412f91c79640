package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;

class TlsTest {

    @TempDir Path data;

    @Test
    void shouldServeHttpsWithACertificateForThisMachine() throws Exception {
        try (WebServer server = serve();
                HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
            assertEquals("https", server.url().getScheme());
            var pair =
                    HttpRequest.newBuilder(server.url().resolve("/api/session"))
                            .POST(BodyPublishers.ofString("{\"pin\":\"2222\"}"))
                            .build();

            // the client checks that the certificate is for 127.0.0.1
            HttpResponse<String> response = client.send(pair, BodyHandlers.ofString());

            assertEquals(200, response.statusCode());
            String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.contains("; Secure"), cookie);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldKeepTheKeyFromOtherUsersAndLeaveNoOtherFile() throws Exception {
        serve().close();

        Path file = data.resolve("tls.p12");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(data)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void shouldKeepTheCertificate() throws Exception {
        serve().close();
        byte[] first = Files.readAllBytes(data.resolve("tls.p12"));
        serve().close();

        assertArrayEquals(first, Files.readAllBytes(data.resolve("tls.p12")));
    }

    @Test
    void shouldSayThatTheCertificateIsDamaged() throws Exception {
        Files.writeString(data.resolve("tls.p12"), "rubbish");

        UserError e = assertThrows(UserError.class, this::serve);

        assertTrue(e.getMessage().startsWith("The certificate in " + data), e.getMessage());
        assertTrue(e.getMessage().endsWith("delete it to get a new one."), e.getMessage());
    }

    @Test
    void shouldSayThatTheCertificateCannotBeKept() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        WebOptions options = new WebOptions("127.0.0.1", 0, true, file);

        UserError e = assertThrows(UserError.class, () -> WebServer.bind(options));

        assertTrue(e.getMessage().startsWith("Cannot make a certificate in "), e.getMessage());
        assertTrue(e.getMessage().endsWith("Choose another folder with --data."), e.getMessage());
    }

    private WebServer serve() throws UserError {
        WebServer server = WebServer.bind(new WebOptions("127.0.0.1", 0, true, data));
        server.serve(new FakeSession());
        return server;
    }

    /** Trusts the certificate that the server has made, and no other. */
    private SSLContext trusting() throws Exception {
        KeyStore keys =
                KeyStore.getInstance(data.resolve("tls.p12").toFile(), "micwise".toCharArray());
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("micwise", (X509Certificate) keys.getCertificate("micwise"));
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
