package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux knows about a process. */
final class ProcessTimes {

    /** USER_HZ, the same on every Linux. */
    private static final double TICKS_PER_SECOND = 100;

    private ProcessTimes() {}

    /** Processor time that all its threads have used, in and outside the kernel. */
    static double cpuSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        // the name in parentheses may hold anything; after it come the state and ten numbers
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** A figure from /proc/PID/status, such as VmRSS, in megabytes. */
    static double megabytes(long pid, String field) throws IOException {
        String status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
        Matcher matcher = Pattern.compile("(?m)^" + field + ":\\s*(\\d+) kB").matcher(status);
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024.0 : Double.NaN;
    }
}
