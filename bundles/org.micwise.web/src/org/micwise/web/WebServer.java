package org.micwise.web;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.Executors;
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

/**
 * Serves a session to tablets: the API, the live socket, and the web remote itself. In two steps,
 * so that a port that is taken is found before any audio starts.
 */
public final class WebServer implements AutoCloseable {

    private static final int MAX_CONNECTIONS = 512;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final int MAX_SOCKET_TEXT_BYTES = 4 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final WebOptions options;
    private final Server server;
    private final ServerConnector connector;

    /** Null until {@link #serve}. */
    private volatile LiveHub live;

    private WebServer(WebOptions options, Server server, ServerConnector connector) {
        this.options = options;
        this.server = server;
        this.connector = connector;
    }

    /**
     * Takes the port. Whoever connects waits until {@link #serve}.
     *
     * @throws UserError if the address cannot be bound, or there is no certificate for https
     */
    public static WebServer bind(WebOptions options) throws UserError {
        Server server = new Server(threads());
        server.setErrorHandler(new ProblemErrors());
        server.setStopTimeout(0);
        ServerConnector connector = connector(server, options);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
        try {
            connector.open();
        } catch (IOException | UnresolvedAddressException e) {
            throw cannotBind(options, e);
        }
        return new WebServer(options, server, connector);
    }

    /** Begins to serve. Call once. */
    public void serve(Session session) {
        ClientAuthentication authentication = new ClientAuthentication(session.access());
        live = new LiveHub(session, authentication);
        WebSocketUpgradeHandler sockets =
                WebSocketUpgradeHandler.from(server, container -> configure(container, live));
        sockets.setHandler(
                new ApiHandler(Routes.of(session, authentication, options.tls()), authentication));
        server.setHandler(sockets);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("starting the web server", e);
        }
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
        container.addMapping(LiveHub.PATH, live::connect);
    }

    private static UserError cannotBind(WebOptions options, Exception e) {
        // Jetty wraps it, and says no more than the address
        Throwable cause = e.getCause() == null ? e : e.getCause();
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
        return URI.create(
                "%s://%s:%d/"
                        .formatted(
                                options.tls() ? "https" : "http",
                                LocalAddress.reachable(options.host()),
                                port()));
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
        }
        // the connector of a server that never served is open, but not started: stop() would miss
        // it
        connector.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("stopping the web server", e);
        }
    }
}
