package org.micwise.workbench.internal;

import org.micwise.base.UserError;
import org.micwise.host.Host;
import org.micwise.host.HostFactory;
import org.micwise.host.HostOptions;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Starts the host in this process: the same one that the headless server is. */
final class HostStarter implements SessionStarter {

    private static final long SERVICE_LIMIT_MILLIS = 10_000;

    private final BundleContext bundles;
    private final HostOptions options;

    HostStarter(BundleContext bundles, HostOptions options) {
        this.bundles = bundles;
        this.options = options;
    }

    @Override
    public Started start() throws UserError {
        Host host = factory().start(options);
        return new Started(host.session(), host.url(), host::close);
    }

    private HostFactory factory() {
        ServiceTracker<HostFactory, HostFactory> tracker =
                new ServiceTracker<>(bundles, HostFactory.class, null);
        tracker.open();
        try {
            HostFactory factory = tracker.waitForService(SERVICE_LIMIT_MILLIS);
            if (factory == null) {
                throw new IllegalStateException("the service HostFactory is missing");
            }
            return factory;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for HostFactory", e);
        } finally {
            tracker.close();
        }
    }
}
