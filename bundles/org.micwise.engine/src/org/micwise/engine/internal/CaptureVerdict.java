package org.micwise.engine.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.micwise.base.UserError;

/**
 * The one line that tells how a start of the capture process went.
 *
 * @param error why it cannot start; null if it has
 */
record CaptureVerdict(UserError error) {

    private static final Pattern FAILED = Pattern.compile("failed (\\d{1,3}) (.+)");

    /** What a line of its standard output says; null for one that is no verdict. */
    static CaptureVerdict of(String line) {
        if (line.equals("started")) {
            return new CaptureVerdict(null);
        }
        Matcher failed = FAILED.matcher(line);
        return failed.matches()
                ? new CaptureVerdict(
                        new UserError(
                                Integer.parseInt(failed.group(1)), failed.group(2).strip(), null))
                : null;
    }

    /** The process ended without saying anything: its log may tell why. */
    static CaptureVerdict silence(ChildLog log) {
        String last = log.lastLine();
        return new CaptureVerdict(
                UserError.failure(
                        "The capture process ended while it started%s See %s."
                                .formatted(last.isEmpty() ? "." : ": " + last, log.file())));
    }

    void check() throws UserError {
        if (error != null) {
            throw error;
        }
    }
}
