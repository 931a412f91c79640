package org.micwise.web;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.micwise.base.UserError;
import org.micwise.session.Session;
import org.micwise.web.internal.ApiHandler;
import org.micwise.web.internal.ClientAuthentication;
import org.micwise.web.internal.LiveHub;
import org.micwise.web.internal.LocalAddress;
import org.micwise.web.internal.ProblemErrors;
import org.micwise.web.internal.Routes;
import org.micwise.web.internal.TlsKeyStore;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Serves a session to tablets: the API, the live socket, and the web remote itself. */
public final class WebServer implements AutoCloseable {

    private static final int MAX_CONNECTIONS = 512;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final int MAX_SOCKET_TEXT_BYTES = 4 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Server server;
    private final ServerConnector connector;
    private final LiveHub live;
    private final URI url;

    private WebServer(Server server, ServerConnector connector, LiveHub live, URI url) {
        this.server = server;
        this.connector = connector;
        this.live = live;
        this.url = url;
    }

    /**
     * Binds the port and begins to serve.
     *
     * @throws UserError if the address cannot be bound
     */
    public static WebServer start(Session session, WebOptions options) throws UserError {
        Server server = new Server(threads());
        server.setErrorHandler(new ProblemErrors());
        server.setStopTimeout(0);
        ServerConnector connector = connector(server, options);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));

        ClientAuthentication authentication = new ClientAuthentication(session.access());
        LiveHub live = new LiveHub(session, authentication);
        WebSocketUpgradeHandler sockets =
                WebSocketUpgradeHandler.from(server, container -> configure(container, live));
        sockets.setHandler(
                new ApiHandler(Routes.of(session, authentication, options.tls()), authentication));
        server.setHandler(sockets);
        start(server, options);
        URI url =
                URI.create(
                        "%s://%s:%d/"
                                .formatted(
                                        options.tls() ? "https" : "http",
                                        LocalAddress.reachable(options.host()),
                                        connector.getLocalPort()));
        return new WebServer(server, connector, live, url);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("web");
        threads.setDaemon(true);
        // handlers may block: each runs on a virtual thread of its own
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private static ServerConnector connector(Server server, WebOptions options) throws UserError {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
        HttpConnectionFactory protocol = new HttpConnectionFactory(http);
        ServerConnector connector =
                options.tls()
                        ? new ServerConnector(server, TlsKeyStore.open(options.data()), protocol)
                        : new ServerConnector(server, protocol);
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static void configure(ServerWebSocketContainer container, LiveHub live) {
        container.setMaxTextMessageSize(MAX_SOCKET_TEXT_BYTES);
        container.setMaxBinaryMessageSize(MAX_SOCKET_TEXT_BYTES);
        container.setIdleTimeout(IDLE);
        container.addMapping("/api/live", live::connect);
    }

    private static void start(Server server, WebOptions options) throws UserError {
        try {
            server.start();
        } catch (IOException | UnresolvedAddressException e) {
            throw cannotBind(options, e);
        } catch (Exception e) {
            throw new IllegalStateException("starting the web server", e);
        }
    }

    private static UserError cannotBind(WebOptions options, Exception e) {
        Throwable cause = e.getCause() instanceof BindException bind ? bind : e;
        String address = options.host() + ":" + options.port();
        return switch (cause) {
            case BindException bind when String.valueOf(bind.getMessage()).contains("in use") ->
                    UserError.failure(
                            "Port %d is in use by another program. Stop that one, or choose another port with --http %s:PORT."
                                    .formatted(options.port(), options.host()),
                            e);
            case UnknownHostException _, UnresolvedAddressException _ ->
                    UserError.usage(
                            "There is no address %s. Name one of this machine with --http HOST:PORT."
                                    .formatted(options.host()));
            default ->
                    UserError.failure(
                            "Cannot serve on %s: %s. Choose another address with --http HOST:PORT."
                                    .formatted(address, cause.getMessage()),
                            e);
        };
    }

    /** Where tablets find us: an address of this machine that others can reach, if there is one. */
    public URI url() {
        return url;
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        live.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("stopping the web server", e);
        }
    }
}
