package org.micwise.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LookSettingsTest {

    private final LookSettings settings = new LookSettings();
    private final AtomicInteger changes = new AtomicInteger();

    @Test
    void shouldBeDarkAtFirst() {
        assertEquals(Theme.DARK, settings.theme());
    }

    @Test
    void shouldTellOfChangesAlone() {
        settings.onChange(changes::incrementAndGet);
        settings.setTheme(Theme.DARK);
        settings.setTheme(Theme.LIGHT);
        settings.setScalePercent(100);
        settings.setScalePercent(120);
        assertEquals(2, changes.get());
    }

    @Test
    void shouldKeepTheSizeOfTypeInItsRange() {
        settings.setScalePercent(1000);
        assertEquals(LookSettings.LARGEST_PERCENT, settings.scalePercent());
        settings.setScalePercent(1);
        assertEquals(LookSettings.SMALLEST_PERCENT, settings.scalePercent());
    }

    @Test
    void shouldNotTellWhoDoesNotListenAnyMore() {
        Runnable stop = settings.onChange(changes::incrementAndGet);
        stop.run();
        settings.setTheme(Theme.LIGHT);
        assertEquals(0, changes.get());
    }
}
