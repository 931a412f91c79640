package org.micwise.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.micwise.base.UserError;
import org.micwise.discovery.Discovery;
import org.micwise.discovery.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code micwise discover}: who else is on the network. */
@Command(name = "discover", description = "List the Mic-Wise hosts on the network.")
final class DiscoverCommand implements Callable<Integer> {

    @Option(names = "--json", description = "As a JSON array.")
    private boolean json;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How long to wait for answers. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Mixin private Help help;

    @Override
    public Integer call() throws UserError {
        List<Peer> peers = find();
        if (json) {
            Output.json(peers);
        } else if (peers.isEmpty()) {
            System.out.println("No Mic-Wise host answered on this network.");
        } else {
            peers.forEach(peer -> System.out.printf("%-24s %s%n", peer.name(), peer.urls()));
        }
        return 0;
    }

    private List<Peer> find() throws UserError {
        if (seconds < 1 || seconds > 60) {
            throw UserError.usage("--seconds %d: 1 to 60 are possible.".formatted(seconds));
        }
        try {
            return Discovery.find(Duration.ofSeconds(seconds));
        } catch (IOException e) {
            throw UserError.failure("Cannot ask the network: " + e.getMessage(), e);
        }
    }
}
