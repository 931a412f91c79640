package org.micwise.engine.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.FileLocator;
import org.micwise.base.UserError;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Turns the wiring of a bundle into the class path of a plain Java process. */
final class BundleClassPath {

    private BundleClassPath() {}

    /** Files of the bundle, of all it is wired to, and of their fragments. */
    static List<Path> of(BundleContext bundles, String symbolicName) throws UserError {
        Bundle bundle =
                Arrays.stream(bundles.getBundles())
                        .filter(b -> b.getSymbolicName().equals(symbolicName))
                        .findFirst()
                        .orElseThrow(() -> incomplete(symbolicName + " is missing"));
        bundles.getBundle(Constants.SYSTEM_BUNDLE_ID)
                .adapt(FrameworkWiring.class)
                .resolveBundles(List.of(bundle));
        Set<Bundle> found = new LinkedHashSet<>();
        collect(bundle, found);
        return found.stream().map(BundleClassPath::file).toList();
    }

    private static void collect(Bundle bundle, Set<Bundle> found) throws UserError {
        boolean framework = bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID;
        if (framework || !found.add(bundle)) {
            return;
        }
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw incomplete(bundle.getSymbolicName() + " lacks something it needs");
        }
        for (BundleWire wire : wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE)) {
            found.add(wire.getRequirer().getBundle());
        }
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            BundleRevision provider = wire.getProvider();
            collect(provider.getBundle(), found);
        }
    }

    private static Path file(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle)
                .orElseThrow(() -> new IllegalStateException("no file of " + bundle))
                .toPath()
                .toAbsolutePath();
    }

    private static UserError incomplete(String what) {
        return UserError.failure("This installation is incomplete: %s.".formatted(what));
    }
}
