package org.micwise.session.internal;

import org.micwise.base.UserError;
import org.micwise.engine.EngineFactory;
import org.micwise.session.Session;
import org.micwise.session.SessionFactory;
import org.micwise.session.SessionOptions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** Starts sessions on the engine that OSGi provides. */
public final class SessionFactoryComponent implements SessionFactory {

    private final EngineFactory engines;
    private final String version;

    public SessionFactoryComponent(EngineFactory engines, BundleContext bundles) {
        this.engines = engines;
        Version bundle = bundles.getBundle().getVersion();
        this.version =
                "%d.%d.%d".formatted(bundle.getMajor(), bundle.getMinor(), bundle.getMicro());
    }

    @Override
    public Session start(SessionOptions options) throws UserError {
        return RunningSession.start(engines, options, version);
    }
}
