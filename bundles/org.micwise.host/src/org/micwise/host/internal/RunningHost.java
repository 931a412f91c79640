package org.micwise.host.internal;

import org.micwise.discovery.Announcement;
import org.micwise.host.Host;
import org.micwise.host.HostOptions;
import org.micwise.session.Session;
import org.micwise.session.ShowSnapshot;
import org.micwise.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What {@link HostFactoryComponent} has started. */
final class RunningHost implements Host {

    private static final Logger LOG = LoggerFactory.getLogger(RunningHost.class);

    private final Session session;
    private final WebServer web;

    /** Probing names takes seconds, which nobody needs to wait for. Null if there is none. */
    private final CompletableFuture<Announcement> announcement;

    RunningHost(Session session, WebServer web, HostOptions options) {
        this.session = session;
        this.web = web;
        // a host on the loopback address cannot be reached by anybody who could hear of it
        boolean reachable = !web.url().getHost().startsWith("127.");
        this.announcement =
                options.discovery() && reachable
                        ? CompletableFuture.supplyAsync(this::announce)
                        : CompletableFuture.completedFuture(null);
    }

    private Announcement announce() {
        ShowSnapshot show = session.show();
        Map<String, String> properties =
                Map.of(
                        "v",
                        "1",
                        "path",
                        "/",
                        "show",
                        show.name(),
                        "channels",
                        String.valueOf(show.channels().size()),
                        "tls",
                        web.url().getScheme().equals("https") ? "1" : "0");
        try {
            return Announcement.start(session.name(), web.port(), properties);
        } catch (IOException e) {
            LOG.warn("Not announced on the network; give people the link. {}", e.getMessage());
            return null;
        }
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public URI url() {
        return web.url();
    }

    @Override
    public void close() {
        CompletableFuture<Void> goodbye =
                announcement.thenAcceptAsync(
                        announced -> {
                            if (announced != null) {
                                announced.close();
                            }
                        });
        web.close();
        session.close();
        goodbye.join();
    }
}
