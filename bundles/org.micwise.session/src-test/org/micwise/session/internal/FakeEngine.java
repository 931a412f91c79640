package org.micwise.session.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.micwise.base.AudioFormat;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.Engine;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaReport;

/** Does what a test tells it, and notes what it is asked for. */
final class FakeEngine implements Engine {

    final List<String> openIds = new ArrayList<>();
    final List<String> endedIds = new ArrayList<>();
    List<InputMix> mix;
    boolean solo;
    boolean closed;
    CompletableFuture<String> answer = CompletableFuture.completedFuture("answer");
    CompletableFuture<Void> mixed = CompletableFuture.completedFuture(null);
    final AtomicBoolean failOnce = new AtomicBoolean();

    @Override
    public Path ring() {
        return Path.of("fake.ring");
    }

    @Override
    public CaptureReport capture() {
        if (failOnce.getAndSet(false)) {
            throw new IllegalStateException("I fail on purpose");
        }
        AudioFormat format = new AudioFormat(4, 48_000);
        return new CaptureReport("running", "fake", format, 9_600, 4_800, 0, 0, 4711, null);
    }

    @Override
    public MediaReport media() {
        return new MediaReport(openIds.size(), 4712, null);
    }

    @Override
    public long analysisLagMillis() {
        return 12;
    }

    @Override
    public CompletableFuture<String> listen(String id, String offer) {
        openIds.add(id);
        return answer;
    }

    @Override
    public CompletableFuture<Void> mix(String id, List<InputMix> inputs, boolean isSolo) {
        mix = inputs;
        solo = isSolo;
        return mixed;
    }

    @Override
    public void endListening(String id) {
        endedIds.add(id);
    }

    @Override
    public void close() {
        closed = true;
    }
}
