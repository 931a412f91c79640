package org.micwise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between the bundles point one way. */
class ArrowsTest {

    private static final String[] WIDGETS = {
        "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui.."
    };

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = Bundles.classes();
    }

    @Test
    void shouldFindEveryBundle() {
        List<String> found = classes.stream().map(Bundles::of).distinct().sorted().toList();
        assertEquals(Bundles.ARROWS.keySet().stream().sorted().toList(), found);
    }

    @Test
    void shouldFollowTheTable() {
        assertNone((from, to) ->
                !Bundles.of(from).equals(Bundles.of(to))
                        && !Bundles.ARROWS.get(Bundles.of(from)).contains(Bundles.of(to)));
    }

    @Test
    void shouldNotUseWhatAnotherBundleKeepsInternal() {
        assertNone((from, to) ->
                !Bundles.of(from).equals(Bundles.of(to))
                        && to.getPackageName().contains(".internal"));
    }

    @Test
    void shouldUseOfMediaItsProtocolAlone() {
        assertNone((from, to) ->
                Bundles.of(from).equals("engine")
                        && Bundles.of(to).equals("media")
                        && !to.getPackageName().equals("org.micwise.media.protocol"));
    }

    @Test
    void shouldKeepWidgetsInTheUserInterface() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.micwise.ui..", "org.micwise.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WIDGETS)
                .check(classes);
    }

    @Test
    void shouldKeepOsgiOutOfThePlainProcesses() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.micwise.base..",
                        "org.micwise.ring..",
                        "org.micwise.capture..",
                        "org.micwise.dsp..",
                        "org.micwise.media..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi..", "org.eclipse..")
                .check(classes);
    }

    @Test
    void shouldKeepTheModelOutOfTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage("org.micwise.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.emf..")
                .check(classes);
    }

    private static void assertNone(BiPredicate<JavaClass, JavaClass> forbidden) {
        List<String> found =
                classes.stream()
                        .flatMap(ArrowsTest::dependenciesOnOurs)
                        .filter(d -> forbidden.test(d.getOriginClass(), d.getTargetClass()))
                        .map(Dependency::getDescription)
                        .toList();
        assertEquals(List.of(), found);
    }

    private static Stream<Dependency> dependenciesOnOurs(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Bundles.isOurs(dependency.getTargetClass()));
    }
}
