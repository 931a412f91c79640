package org.micwise.session.internal;

import org.micwise.base.UserError;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder for what outlives a run: PINs, logs, show files. */
final class DataFolder {

    private DataFolder() {}

    /** Creates the folder if absent, and makes sure that it can be written. */
    static void prepare(Path folder) throws UserError {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", null));
        } catch (AccessDeniedException e) {
            throw unwritable(folder, "no permission", e);
        } catch (IOException e) {
            throw unwritable(folder, e.getMessage(), e);
        }
    }

    private static UserError unwritable(Path folder, String why, IOException cause) {
        return UserError.failure(
                "Cannot write to the data folder %s (%s). Choose another one with --data."
                        .formatted(folder, why),
                cause);
    }
}
