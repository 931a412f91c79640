package org.micwise.ui.monitor.internal;

import org.micwise.ui.meter.Fault;

/**
 * A fault as it is told on a tile.
 *
 * @param count how often
 * @param age such as "0:12"
 * @param open whether somebody still has to take notice of it
 */
record Badge(Fault fault, int count, String age, boolean open) {

    /** In full, such as "no signal 0:12" or "2 × artefact 0:12". */
    String longText() {
        String times = count > 1 ? count + " × " : "";
        return times + fault.label() + " " + age;
    }

    /** As short as it can be, such as "0:12" or "2 · 0:12". */
    String shortText() {
        return count > 1 ? count + " · " + age : age;
    }
}
