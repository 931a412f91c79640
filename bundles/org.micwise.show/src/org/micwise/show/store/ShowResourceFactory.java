package org.micwise.show.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resources for files whose names end in {@code .micwise}; named in plugin.xml. */
public final class ShowResourceFactory implements Resource.Factory {
    @Override
    public Resource createResource(URI uri) {
        return new ShowResource(uri);
    }
}
