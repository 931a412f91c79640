package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that records into a WAV file.
 *
 * @param sampleBytes 2: 16 bit; 4: float
 * @param command without the file, which comes last
 * @param inputs beginning of its input ports' names; PID stands for its process id
 */
record FileRecorder(String name, int sampleBytes, List<String> command, String inputs)
        implements Recorder {

    static final List<Recorder> PEERS = peers();

    private static List<Recorder> peers() {
        String all = Integer.toString(Options.CHANNELS);
        List<String> jackCapture =
                List.of(
                        "jack_capture",
                        "--daemon",
                        "--disable-console",
                        "-b",
                        "16",
                        "-c",
                        all,
                        "--manual-connections");
        List<String> jackRecord = List.of("jack-record", "-n", all, "-f", "0x10002");
        List<String> ffmpeg =
                List.of(
                        "ffmpeg",
                        "-nostdin",
                        "-loglevel",
                        "error",
                        "-f",
                        "jack",
                        "-channels",
                        all,
                        "-i",
                        "micwise-ffmpeg",
                        "-c:a",
                        "pcm_s16le",
                        "-y");
        return List.of(
                new FileRecorder("jack_capture", Short.BYTES, jackCapture, "jack_capture:input"),
                new FileRecorder("jack-record", Short.BYTES, jackRecord, "jack-record-PID:in_"),
                new FileRecorder("ffmpeg -f jack", Short.BYTES, ffmpeg, "micwise-ffmpeg:input_"));
    }

    @Override
    public String writes() {
        return sampleBytes == Short.BYTES ? "WAV, int16" : "WAV, float";
    }

    @Override
    public boolean isPeer() {
        return true;
    }

    @Override
    public Child start(Path folder, double seconds, Map<String, String> environment)
            throws Exception {
        List<String> whole = new ArrayList<>(command);
        whole.add(file(folder).toString());
        Child child = Child.start(whole, environment).discardOutput();
        try {
            JackGraph.connectTo(inputs.replace("PID", Long.toString(child.pid())));
            return child;
        } catch (Exception e) {
            String said = child.log();
            child.close();
            throw new IOException(name + ": " + said, e);
        }
    }

    private Path file(Path folder) {
        return folder.resolve(command.getFirst() + ".wav");
    }

    @Override
    public long bytesWritten(Path folder) throws Exception {
        return Files.size(file(folder));
    }

    @Override
    public int bytesPerSecond() {
        return Options.CHANNELS * Options.RATE_HZ * sampleBytes;
    }

    @Override
    public CounterCheck check(Path folder) throws Exception {
        CounterCheck check = WavFile.check(file(folder));
        Files.delete(file(folder));
        return check;
    }
}
