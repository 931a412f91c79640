package org.micwise.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Reserve, commit and validate: one writer, one reader. */
public class CursorTests {

    /** The reader copies frame 1 while the writer puts frame 3 in its place. */
    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "Copied before, and known to be good.")
    @Outcome(id = "-?\\d+, -?\\d+, 1", expect = ACCEPTABLE, desc = "Lapped by one frame, and told.")
    @Outcome(expect = FORBIDDEN, desc = "A torn or wrong frame taken for good.")
    @State
    public static class Lapped {
        private final TinyRing ring = new TinyRing(2, 3);

        @Actor
        public void writer() {
            ring.write(3);
        }

        @Actor
        public void reader(III_Result r) {
            r.r1 = ring.first(1);
            r.r2 = ring.second(1);
            r.r3 = (int) ring.behindAfterCopy(1);
        }
    }

    /** As above, but the writer goes on, and laps the reader by up to four frames. */
    @JCStressTest
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "Copied before, and known to be good.")
    @Outcome(id = "-?\\d+, -?\\d+, [1-4]", expect = ACCEPTABLE, desc = "Lapped, and told.")
    @Outcome(expect = FORBIDDEN, desc = "A torn or wrong frame taken for good.")
    @State
    public static class LappedAgain {
        private final TinyRing ring = new TinyRing(2, 3);

        @Actor
        public void writer() {
            for (int frame = 3; frame < 7; frame++) {
                ring.write(frame);
            }
        }

        @Actor
        public void reader(III_Result r) {
            r.r1 = ring.first(1);
            r.r2 = ring.second(1);
            r.r3 = (int) ring.behindAfterCopy(1);
        }
    }

    /** The reader takes the newest frame as soon as it is committed. */
    @JCStressTest
    @Outcome(id = "-1, -1, 0", expect = ACCEPTABLE, desc = "Not committed yet.")
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "Committed, and all of it there.")
    @Outcome(expect = FORBIDDEN, desc = "Committed before its samples.")
    @State
    public static class Fresh {
        private final TinyRing ring = new TinyRing(2, 1);

        @Actor
        public void writer() {
            ring.write(1);
        }

        @Actor
        public void reader(III_Result r) {
            r.r1 = -1;
            r.r2 = -1;
            if (Cursors.committedAcquire(ring.map) == 2) {
                r.r1 = ring.first(1);
                r.r2 = ring.second(1);
                r.r3 = (int) ring.behindAfterCopy(1);
            }
        }
    }

    /** Shows that the tests above can fail: a reader that does not validate meets torn frames. */
    @JCStressTest
    @Outcome(
            id = {"1, 1", "3, 3"},
            expect = ACCEPTABLE,
            desc = "By luck.")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "Torn: what validation is there for.")
    @State
    public static class WithoutValidation {
        private final TinyRing ring = new TinyRing(2, 3);

        @Actor
        public void writer() {
            ring.write(3);
        }

        @Actor
        public void reader(II_Result r) {
            r.r1 = ring.first(1);
            r.r2 = ring.second(1);
        }
    }
}
