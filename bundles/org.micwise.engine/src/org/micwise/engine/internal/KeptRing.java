package org.micwise.engine.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.engine.EngineOptions;
import org.micwise.ring.RingReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers, from one run of the host to the next, where the capture of a data folder writes: a
 * capture process outlives a host that dies, and the next one finds it by this.
 */
record KeptRing(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRing.class);
    private static final String RING = "ring";

    static KeptRing of(Path data) {
        return new KeptRing(data.resolve("capture.properties"));
    }

    /** The ring of the run before, if there was one. */
    Optional<Path> ring() {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException e) {
                LOG.warn("Cannot read {}; a capture that still runs is not found.", file, e);
            }
        }
        return Optional.ofNullable(kept.getProperty(RING)).map(Path::of);
    }

    void remember(Path ring) throws UserError {
        Properties kept = new Properties();
        kept.setProperty(RING, ring.toString());
        try (Writer out = Files.newBufferedWriter(file)) {
            kept.store(out, "Where the capture process of this data folder writes");
        } catch (IOException e) {
            throw UserError.failure("Cannot write %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Opens a ring that may be there; null, and logged, if it cannot be read. */
    static RingReader open(Path ring) {
        try {
            return RingReader.open(ring);
        } catch (UserError e) {
            LOG.info("{} It is replaced.", e.getMessage());
            return null;
        }
    }

    /** Whether a ring is what these options would make. */
    static boolean suits(RingReader ring, EngineOptions options) {
        AudioFormat format = ring.format();
        return ring.status().source().equals(options.source())
                && options.channels().orElse(format.channels()) == format.channels()
                && options.sampleRate().orElse(format.sampleRate()) == format.sampleRate()
                && ring.capacityFrames() == format.framesIn(options.bufferSeconds());
    }
}
