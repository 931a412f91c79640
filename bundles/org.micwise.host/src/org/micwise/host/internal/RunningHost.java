package org.micwise.host.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.micwise.discovery.Announcement;
import org.micwise.host.Host;
import org.micwise.session.Session;
import org.micwise.session.ShowSnapshot;
import org.micwise.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@link HostFactoryComponent} has started. */
final class RunningHost implements Host {

    private static final Logger LOG = LoggerFactory.getLogger(RunningHost.class);

    private final Session session;
    private final WebServer web;
    private final Optional<Announcement> announcement;

    /**
     * @param bound what the web server is bound to
     * @param discovery whether the network is to hear of this host
     */
    RunningHost(Session session, WebServer web, String bound, boolean discovery) {
        this.session = session;
        this.web = web;
        this.announcement = discovery ? announce(bound) : Optional.empty();
    }

    private Optional<Announcement> announce(String bound) {
        try {
            InetAddress address = InetAddress.getByName(bound);
            // a host on the loopback address cannot be reached by anybody who could hear of it
            return address.isLoopbackAddress() ? Optional.empty() : Optional.of(announce(address));
        } catch (UnknownHostException e) {
            LOG.warn("Not announced on the network; give people the link. {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Announcement announce(InetAddress address) {
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
        return Announcement.start(address, session.name(), web.port(), properties);
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public URI url() {
        return web.url();
    }

    /** The goodbye takes as long as the session's end: side by side, they fit into 5 s. */
    @Override
    public void close() {
        Thread goodbye =
                Thread.ofPlatform()
                        .name("goodbye")
                        .start(() -> announcement.ifPresent(Announcement::close));
        try {
            web.close();
        } finally {
            session.close();
            join(goodbye);
        }
    }

    private static void join(Thread goodbye) {
        try {
            goodbye.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
