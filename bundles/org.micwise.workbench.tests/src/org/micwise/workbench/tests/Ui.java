package org.micwise.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Waits and looks for things on the UI thread. */
final class Ui {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int WAKE_MILLIS = 20;

    private Ui() {}

    /** Dispatches events until the condition holds. */
    static void await(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT_NANOS;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MILLIS, () -> {});
                display.sleep();
            }
        }
        assertTrue(condition.getAsBoolean(), what);
    }

    /** The first visible control of a type that the condition holds for. */
    static <T extends Control> Optional<T> find(
            Composite root, Class<T> type, Predicate<T> condition) {
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && child.isVisible() && condition.test(type.cast(child))) {
                return Optional.of(type.cast(child));
            }
            if (child instanceof Composite composite) {
                Optional<T> found = find(composite, type, condition);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
