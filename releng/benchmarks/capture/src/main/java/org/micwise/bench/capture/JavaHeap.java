package org.micwise.bench.capture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a running JVM says of its memory when jcmd asks it. */
final class JavaHeap {

    private static final Pattern THREAD =
            Pattern.compile("(?m)^\"([^\"]*)\".* allocated=(\\d+)([BKMG]) ");

    /** Of each generation; the spaces within it are indented. */
    private static final Pattern USED = Pattern.compile("(?m)^\\S.* total \\d+K, used (\\d+)K");

    private JavaHeap() {}

    /**
     * What a thread has allocated since it began.
     *
     * @param bytes exact below 10 KB, then in units of 1 KB
     */
    record Allocated(String thread, long bytes) {}

    /** All threads, by name. */
    static List<Allocated> allocations(long pid) throws IOException, InterruptedException {
        return THREAD.matcher(jcmd(pid, "Thread.print", "-e"))
                .results()
                .map(JavaHeap::allocated)
                .sorted(Comparator.comparing(Allocated::thread))
                .toList();
    }

    private static Allocated allocated(MatchResult match) {
        int shift = 10 * "BKMG".indexOf(match.group(3));
        return new Allocated(match.group(1), Long.parseLong(match.group(2)) << shift);
    }

    /** Kilobytes of the heap in use. */
    static long usedKilobytes(long pid) throws IOException, InterruptedException {
        return USED.matcher(jcmd(pid, "GC.heap_info"))
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }

    static String jcmd(long pid, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>();
        whole.add(JavaCommand.tool("jcmd"));
        whole.add(Long.toString(pid));
        whole.addAll(List.of(command));
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
