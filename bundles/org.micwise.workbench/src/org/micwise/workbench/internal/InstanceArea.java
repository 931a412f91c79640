package org.micwise.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.service.datalocation.Location;
import org.micwise.base.UserError;

/** Where the workbench keeps its layout: in the data folder, without asking. */
public final class InstanceArea {

    private InstanceArea() {}

    /**
     * Puts it there, unless the launcher has chosen a place already.
     *
     * @throws UserError if the folder cannot be written, or another workbench uses it
     */
    public static void locate(Location location, Path data) throws UserError {
        if (location.isSet()) {
            return;
        }
        Path folder = data.resolve("workbench").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            if (!location.set(folder.toUri().toURL(), true)) {
                throw UserError.failure(
                        "Another Mic-Wise workbench uses %s: close it, or choose another folder"
                                        .formatted(data)
                                + " with --data");
            }
        } catch (IOException e) {
            throw UserError.failure(
                    "Cannot write to the data folder %s (%s): choose another one with --data"
                            .formatted(data, e.getMessage()),
                    e);
        }
    }
}
