package org.micwise.server;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.concurrent.Callable;
import org.micwise.base.UserError;
import org.micwise.host.Host;
import org.micwise.host.HostFactory;
import org.micwise.host.HostOptions;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code micwise server}: runs headless until told to stop. */
@Command(name = "server", description = "Run without a window until SIGTERM or SIGINT.")
final class ServerCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerCommand.class);

    private final Services services;
    private final StopSignal stop;

    @Mixin private HostOptions options;
    @Mixin private Help help;

    ServerCommand(Services services, StopSignal stop) {
        this.services = services;
        this.stop = stop;
    }

    @JsonPropertyOrder({"event", "url", "operatorPin", "listenerPin", "pids", "ring", "show"})
    private record Ready(
            String event,
            String url,
            String operatorPin,
            String listenerPin,
            Pids pids,
            String ring,
            String show) {}

    private record Pids(long host, long capture, long media) {}

    @Override
    public Integer call() throws UserError, InterruptedException {
        try (Host host = start()) {
            Output.json(ready(host));
            stop.await();
        } catch (UserError e) {
            if (!stop.requested()) {
                throw e;
            }
            LOG.info("Stopped before it had started: {}", e.getMessage());
        }
        return 0;
    }

    private Host start() throws UserError {
        stop.install();
        stop.starting();
        try {
            return services.get(HostFactory.class).start(options);
        } finally {
            stop.started();
        }
    }

    private static Ready ready(Host host) {
        Session session = host.session();
        HealthSnapshot health = session.health();
        return new Ready(
                "ready",
                host.url().toString(),
                session.access().operatorPin(),
                session.access().listenerPin(),
                new Pids(
                        ProcessHandle.current().pid(),
                        health.capture().pid(),
                        health.media().pid()),
                session.ringFile().toString(),
                session.showFile().toString());
    }
}
