package org.micwise.session.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.micwise.base.UserError;

/** The folder for what outlives a run: PINs, logs, show files. */
final class DataFolder {

    private DataFolder() {}

    /** Creates the folder if absent, for this user alone, and makes sure that it can be written. */
    static void prepare(Path folder) throws UserError {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PrivateFile.folderAttributes());
            }
            Files.delete(Files.createTempFile(folder, "probe", null));
        } catch (AccessDeniedException e) {
            throw unwritable(folder, "no permission", e);
        } catch (FileAlreadyExistsException e) {
            throw unwritable(folder, e.getFile() + " is a file", e);
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
