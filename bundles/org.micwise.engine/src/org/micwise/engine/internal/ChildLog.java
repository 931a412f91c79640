package org.micwise.engine.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a child process says on its standard error during one run.
 *
 * @param file what earlier runs said stands before it
 * @param from where this run begins, in bytes
 */
record ChildLog(Path file, long from) {

    private static final Logger LOG = LoggerFactory.getLogger(ChildLog.class);
    private static final long MAX_BYTES = 1 << 20;
    private static final int TAIL_BYTES = 4_096;

    /** The log for a run about to begin. A long file is put aside first, over the one before. */
    static ChildLog begin(Path file) {
        try {
            if (!Files.exists(file)) {
                return new ChildLog(file, 0);
            }
            if (Files.size(file) < MAX_BYTES) {
                return new ChildLog(file, Files.size(file));
            }
            Path old = file.resolveSibling(file.getFileName() + ".old");
            Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Cannot tidy up {}: {}", file, e.toString());
        }
        return new ChildLog(file, 0);
    }

    /**
     * The last line of this run, without what a terminal would not show; empty if there is none.
     */
    String lastLine() {
        return tail().lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(line -> !line.isEmpty())
                .reduce("", (_, later) -> later);
    }

    private String tail() {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            in.seek(Math.clamp(length - TAIL_BYTES, Math.min(from, length), length));
            byte[] bytes = new byte[(int) (length - in.getFilePointer())];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.warn("Cannot read {}: {}", file, e.toString());
            return "";
        }
    }
}
