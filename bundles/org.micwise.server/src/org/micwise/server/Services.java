package org.micwise.server;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Looks up the OSGi services that commands work with. */
record Services(BundleContext bundles) {

    /** A service that this product always has. */
    <T> T get(Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("the service " + type.getName() + " is missing");
        }
        return bundles.getService(reference);
    }
}
