package org.micwise.server;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;
import org.micwise.engine.Engine;
import org.micwise.engine.EngineFactory;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;
import org.micwise.host.HostFactory;

/** What comes of a command line that was typed: nothing here leaves the JVM. */
record Typed(int exitCode, String out, String err) {

    /** Runs a command without any services. */
    static Typed run(String... arguments) {
        return run(Map.of(), stopSignal(), arguments);
    }

    /** One that no signal reaches. */
    static StopSignal stopSignal() {
        return new StopSignal(_ -> {});
    }

    static Typed run(Map<Class<?>, Object> services, StopSignal stop, String... arguments) {
        PrintStream systemOut = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int exitCode =
                    ServerApplication.commandLine(new MapServices(services), stop)
                            .setErr(new PrintWriter(err, true))
                            .execute(arguments);
            return new Typed(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(systemOut);
        }
    }

    static Map<Class<?>, Object> with(EngineFactory engines) {
        return Map.of(EngineFactory.class, engines);
    }

    static Map<Class<?>, Object> with(HostFactory hosts) {
        return Map.of(HostFactory.class, hosts);
    }

    private record MapServices(Map<Class<?>, Object> services) implements Services {

        @Override
        public <T> T get(Class<T> type) {
            return type.cast(services.get(type));
        }

        @Override
        public String versionOf(String bundle) {
            return bundle.startsWith("org.micwise") ? "1.2.3" : "not part of this product";
        }
    }

    /** An engine that answers what it is told to. */
    record Engines(List<AudioDevice> devices, UserError refusal) implements EngineFactory {

        @Override
        public Engine start(EngineOptions options, EngineListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AudioDevice> devices(String library) throws UserError {
            return orRefuse(devices);
        }

        @Override
        public String portAudioVersion(String library) throws UserError {
            return orRefuse("PortAudio V19.7");
        }

        private <T> T orRefuse(T answer) throws UserError {
            if (refusal != null) {
                throw refusal;
            }
            return answer;
        }
    }
}
