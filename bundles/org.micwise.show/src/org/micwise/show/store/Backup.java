package org.micwise.show.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a show file, itself a show file.
 *
 * @param file where it lies
 * @param takenAt when it was taken, to the millisecond
 * @param automatic whether it is one of the rotating ones; those taken before a migration stay
 */
public record Backup(Path file, Instant takenAt, boolean automatic) {}
