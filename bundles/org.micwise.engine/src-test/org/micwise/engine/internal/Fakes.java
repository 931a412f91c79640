package org.micwise.engine.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.micwise.base.MeterReading;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;

/** Child processes and options for tests. */
final class Fakes {

    private Fakes() {}

    static ChildJvm capture() {
        return jvm(FakeCapture.class);
    }

    static ChildJvm media() {
        return jvm(FakeMedia.class);
    }

    private static ChildJvm jvm(Class<?> main) {
        List<Path> classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return new ChildJvm(classPath, quick, main.getName());
    }

    static EngineOptions options(Path data, String source, boolean keepCapture) {
        return new EngineOptions(
                source,
                data,
                Optional.of(data.resolve("test.ring")),
                OptionalInt.empty(),
                OptionalInt.empty(),
                10,
                Optional.empty(),
                keepCapture);
    }

    /** Notes what it hears. */
    static final class Listener implements EngineListener {

        final AtomicInteger readings = new AtomicInteger();
        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public void metersRead(MeterReading reading) {
            readings.incrementAndGet();
        }

        @Override
        public void listenerChanged(String id, String state) {
            heard.add(id + " " + state);
        }

        @Override
        public void listenerEnded(String id, String reason) {
            heard.add(id + " ended: " + reason);
        }

        @Override
        public void allListenersEnded(String reason) {
            heard.add("all ended: " + reason);
        }
    }
}
