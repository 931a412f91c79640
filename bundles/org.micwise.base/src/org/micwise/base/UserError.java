package org.micwise.base;

/**
 * A failure that the person at the keyboard can do something about. The message is one line that
 * says what happened, to what, and what to do; it is shown as it is, without a stack trace.
 */
public class UserError extends Exception {

    private static final long serialVersionUID = 1L;

    /** Exit code of a command that was used wrongly. */
    public static final int USAGE = 2;

    /** Exit code of a command that failed. */
    public static final int FAILURE = 1;

    private final int exitCode;

    public UserError(int exitCode, String message, Throwable cause) {
        super(message.strip().replaceAll("\\s*\\R\\s*", " "), cause);
        this.exitCode = exitCode;
    }

    /** Something asked for is wrong: exit code {@value #USAGE}. */
    public static UserError usage(String message) {
        return new UserError(USAGE, message, null);
    }

    /** Something that should have worked did not: exit code {@value #FAILURE}. */
    public static UserError failure(String message) {
        return new UserError(FAILURE, message, null);
    }

    /** {@link #failure(String)} with what the system said as its cause. */
    public static UserError failure(String message, Throwable cause) {
        return new UserError(FAILURE, message, cause);
    }

    /** Exit code for the command line: {@value #FAILURE} or {@value #USAGE}. */
    public int exitCode() {
        return exitCode;
    }
}
