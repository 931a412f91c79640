package org.micwise.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The logs in the header: one thread appends, another reads. */
public class SlotLogTests {

    private static final int SLOTS = 2;

    /** A log of two slots, so that every other entry is in the middle of being overwritten. */
    private static final class TinyLog {
        private final SlotLog log = new SlotLog(0, 16, SLOTS, 16);
        private final MemorySegment map = MemorySegment.ofArray(new long[8]);

        TinyLog(int entries) {
            for (int i = 1; i <= entries; i++) {
                append(i);
            }
        }

        void append(int number) {
            ClockAnchor.encode(map, log.nextAt(map), number, -number);
            log.commitRelease(map);
        }

        /** Number of the only entry, 0 if there is none, a negative number if it is torn. */
        int read() {
            List<ClockAnchor> entries = log.read(map, ClockAnchor::decode);
            if (entries.isEmpty()) {
                return 0;
            }
            ClockAnchor entry = entries.getFirst();
            boolean whole = entries.size() == 1 && entry.frame() == -entry.unixNanos();
            return whole ? (int) entry.frame() : -1;
        }
    }

    /** The third entry overwrites the first while somebody reads. */
    @JCStressTest
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "Both reads before.")
    @Outcome(id = "2, 3", expect = ACCEPTABLE, desc = "One before, one after.")
    @Outcome(id = "3, 3", expect = ACCEPTABLE, desc = "Both after.")
    @Outcome(
            id = {"0, 3", "2, 0"},
            expect = ACCEPTABLE,
            desc = "Overwritten while it was read, and left out.")
    @Outcome(expect = FORBIDDEN, desc = "A torn entry, or time running backwards.")
    @State
    public static class OneMore {
        private final TinyLog log = new TinyLog(2);

        @Actor
        public void writer() {
            log.append(3);
        }

        @Actor
        public void reader(II_Result r) {
            r.r1 = log.read();
            r.r2 = log.read();
        }
    }

    /** The writer goes round the log twice while somebody reads. */
    @JCStressTest
    @Outcome(id = "[02-6], [02-6]", expect = ACCEPTABLE, desc = "Whole entries, or left out.")
    @Outcome(expect = FORBIDDEN, desc = "A torn entry.")
    @State
    public static class TwiceRound {
        private final TinyLog log = new TinyLog(2);

        @Actor
        public void writer() {
            for (int i = 3; i <= 6; i++) {
                log.append(i);
            }
        }

        @Actor
        public void reader(II_Result r) {
            r.r1 = log.read();
            r.r2 = log.read();
        }
    }
}
