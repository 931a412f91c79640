package org.micwise.server;

import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Looks services up in OSGi. */
record OsgiServices(BundleContext bundles) implements Services {

    @Override
    public <T> T get(Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("the service " + type.getName() + " is missing");
        }
        return bundles.getService(reference);
    }

    @Override
    public String versionOf(String bundle) {
        return Arrays.stream(bundles.getBundles())
                .filter(each -> bundle.equals(each.getSymbolicName()))
                .map(Bundle::getVersion)
                .map(v -> "%d.%d.%d".formatted(v.getMajor(), v.getMinor(), v.getMicro()))
                .findFirst()
                .orElse("not part of this product");
    }
}
