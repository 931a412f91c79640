package org.micwise.bench.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** {@code LoadProcess hog|garbage|disk FILE}: what else may run on the machine. */
public final class LoadProcess {

    private static final int DISK_BLOCK_BYTES = 1 << 20;
    private static final int DISK_BLOCKS = 64;
    private static final int GARBAGE_KEPT = 1_000;
    private static final int GARBAGE_BYTES = 64 << 10;

    private LoadProcess() {}

    /** Starts one that ends with this process. */
    static Child start(String kind, Options options) throws IOException {
        Path file = options.folder().resolve("load.bin");
        return Child.start(
                JavaCommand.with(List.of("-Xmx256m"), LoadProcess.class, kind, file.toString()),
                Map.of());
    }

    public static void main(String[] arguments) throws IOException {
        Runnable load =
                switch (arguments[0]) {
                    case "hog" -> LoadProcess::hog;
                    case "garbage" -> LoadProcess::garbage;
                    case "disk" -> () -> disk(Path.of(arguments[1]));
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        Thread.ofPlatform().daemon().start(load);
        while (System.in.read() >= 0) {
            // whatever is said, only the end counts
        }
    }

    private static void hog() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void garbage() {
        byte[][] kept = new byte[GARBAGE_KEPT][];
        Random random = new Random(1);
        while (true) {
            kept[random.nextInt(GARBAGE_KEPT)] = new byte[random.nextInt(GARBAGE_BYTES)];
        }
    }

    private static void disk(Path file) {
        ByteBuffer block = ByteBuffer.allocateDirect(DISK_BLOCK_BYTES);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)) {
            for (long i = 0; ; i = (i + 1) % DISK_BLOCKS) {
                channel.write(block.clear(), i * DISK_BLOCK_BYTES);
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
