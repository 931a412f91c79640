package org.micwise.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.micwise.web.Problems.assertProblem;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micwise.session.Role;
import org.micwise.web.FakeSession;

/** Who may do what, with calls made for the purpose. */
class ApiHandlerTest {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(
                new ApiHandler(
                        List.of(
                                new Route("PUT", "/api/x/{id}", Role.OPERATOR, echo("put")),
                                new Route("GET", "/api/x/{id}", Role.LISTENER, echo("get")),
                                new Route("POST", "/api/x", null, echo("post"))),
                        new ClientAuthentication(new FakeSession())));
        server.start();
    }

    private static Route.Endpoint echo(String word) {
        return exchange -> {
            String who = exchange.client() == null ? "nobody" : exchange.client().id();
            exchange.send(200, "text/plain", word + " " + exchange.path() + " by " + who);
        };
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        client.close();
    }

    @Test
    void shouldLetOperatorsDoWhatOperatorsMay() throws Exception {
        assertEquals("put {id=7} by anna", send("PUT", "/api/x/7", FakeSession.OPERATOR).body());
    }

    @Test
    void shouldNotLetListenersDoWhatOperatorsMay() throws Exception {
        assertEquals(
                "Only an operator may do this.",
                assertProblem(403, send("PUT", "/api/x/7", FakeSession.LISTENER)));
        assertProblem(401, send("PUT", "/api/x/7", "nobody"));
    }

    @Test
    void shouldLetOperatorsDoWhatListenersMay() throws Exception {
        assertEquals("get {id=7} by ben", send("GET", "/api/x/7", FakeSession.LISTENER).body());
        assertEquals("get {id=7} by anna", send("GET", "/api/x/7", FakeSession.OPERATOR).body());
    }

    @Test
    void shouldLetAnybodyDoWhatAnybodyMay() throws Exception {
        assertEquals("post {} by nobody", send("POST", "/api/x", "nobody").body());
    }

    @Test
    void shouldNameAllThatIsPossible() throws Exception {
        HttpResponse<String> response = send("DELETE", "/api/x/7", FakeSession.OPERATOR);

        assertEquals("DELETE is not possible here, only GET, PUT.", assertProblem(405, response));
        assertEquals("GET, PUT", response.headers().firstValue("Allow").orElseThrow());
    }

    private HttpResponse<String> send(String method, String path, String token) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
        return client.send(
                HttpRequest.newBuilder(uri)
                        .method(method, BodyPublishers.noBody())
                        .header("Authorization", "bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
