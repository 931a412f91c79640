package org.micwise.engine.internal;

import java.time.Duration;
import java.util.List;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;
import org.micwise.engine.Engine;
import org.micwise.engine.EngineFactory;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;
import org.osgi.framework.BundleContext;

/** Finds the bundles that the processes run from. */
public final class EngineFactoryComponent implements EngineFactory {

    private static final Duration QUERY_LIMIT = Duration.ofSeconds(20);

    private final BundleContext bundles;

    public EngineFactoryComponent(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public Engine start(EngineOptions options, EngineListener listener) throws UserError {
        return RunningEngine.start(
                ChildJvm.capture(bundles),
                ChildJvm.media(bundles),
                options,
                listener,
                RingPlace.ofThisMachine());
    }

    @Override
    public List<AudioDevice> devices(String portAudioLibrary) throws UserError {
        return query(portAudioLibrary).devices();
    }

    @Override
    public String portAudioVersion(String portAudioLibrary) throws UserError {
        return query(portAudioLibrary).version();
    }

    private CaptureQuery query(String portAudioLibrary) throws UserError {
        return new CaptureQuery(ChildJvm.capture(bundles), portAudioLibrary, QUERY_LIMIT);
    }
}
