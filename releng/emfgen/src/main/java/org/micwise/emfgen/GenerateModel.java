package org.micwise.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates a bundle's EMF code: arguments are the bundle's folder and its genmodel's path in it.
 *
 * <p>The code is generated in an empty folder and then replaces {@code src-gen} as a whole. So what
 * lay there before is never merged in, and the generator's own manifest, plugin.xml and
 * build.properties never touch the bundle's.
 */
public final class GenerateModel {
    private GenerateModel() {}

    public static void main(String[] args) throws IOException {
        Path bundle = Path.of(args[0]).toRealPath();
        Path staging = Files.createTempDirectory("emfgen");
        try {
            copyTree(bundle.resolve("model"), staging.resolve("model"));
            generate(staging, bundle.getFileName().toString(), args[1]);
            deleteTree(bundle.resolve("src-gen"));
            copyTree(staging.resolve("src-gen"), bundle.resolve("src-gen"));
        } finally {
            deleteTree(staging);
        }
    }

    private static void generate(Path folder, String bundleName, String genmodelPath) {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        // There is no workspace: platform:/resource/<bundle>/ stands for the folder.
        EcorePlugin.getPlatformResourceMap()
                .put(bundleName, URI.createFileURI(folder.toString() + "/"));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);

        URI uri = URI.createPlatformResourceURI(bundleName + "/" + genmodelPath, true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        EcoreUtil.resolveAll(resources);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        refuseErrors(genModel.diagnose());

        Generator generator = new Generator();
        generator.setInput(genModel);
        refuseErrors(
                generator.generate(
                        genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void refuseErrors(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (var paths = Files.walk(root)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
