package org.micwise.capture;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the calling thread allocates on the heap. */
public final class AllocatedBytes {

    /** Work of which any part may throw. */
    public interface Work {
        void run() throws Throwable;
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocatedBytes() {}

    /** Bytes that the calling thread allocates in a second go, when all classes are there. */
    public static long inSecondGoOf(Work work) throws Throwable {
        work.run();
        THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
