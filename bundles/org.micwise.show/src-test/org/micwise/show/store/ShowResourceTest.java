package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.model.Show;

class ShowResourceTest {
    @TempDir Path folder;

    @Test
    void shouldLoadSaveAndUnloadLikeAnyResource() throws Exception {
        Path file = folder.resolve("a show.micwise");
        TestStores.createSample(file).close();
        Resource resource = load(file);
        Show show = (Show) resource.getContents().getFirst();
        assertSame(show.getChannels().get(1), resource.getEObject("cben"));
        show.setName("By way of EMF");
        resource.save(Map.of());
        assertFalse(resource.isModified());
        resource.unload();
        assertFalse(resource.isLoaded());
        assertEquals("By way of EMF", ShowStore.check(file).getName());
    }

    @Test
    void shouldSayWhyAFileWasRefused() {
        var failure =
                assertThrows(WrappedException.class, () -> load(folder.resolve("none.micwise")));
        assertTrue(failure.exception() instanceof ShowFileException);
    }

    @Test
    void shouldHoldTheShowOfAnOpenStore() throws Exception {
        try (ShowStore store = TestStores.createSample(folder.resolve("s.micwise"))) {
            assertSame(store.resource(), store.show().eResource());
            assertTrue(store.resource().isLoaded());
        }
    }

    private static Resource load(Path file) {
        ResourceSet resources = new ResourceSetImpl();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("micwise", new ShowResourceFactory());
        return resources.getResource(URI.createFileURI(file.toString()), true);
    }
}
