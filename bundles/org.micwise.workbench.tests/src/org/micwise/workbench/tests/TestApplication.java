package org.micwise.workbench.tests;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.micwise.base.UserError;
import org.micwise.workbench.WorkbenchApplication;
import org.micwise.workbench.internal.Launch;
import org.micwise.workbench.internal.SessionStarter;

/**
 * The workbench on the demo rig, reached by this machine alone; the arguments are the test runner's
 * own. {@code -Dmicwise.fakeChannels=N} runs it on a session without audio instead, to look at it.
 */
public final class TestApplication extends WorkbenchApplication {

    @Override
    protected Optional<Launch> launch(String[] arguments) throws UserError {
        int channels = Integer.getInteger("micwise.fakeChannels", 0);
        if (channels > 0) {
            return Optional.of(fake(new FakeSession(channels)));
        }
        Path data = Path.of(Platform.getInstanceLocation().getURL().getPath(), "data");
        return super.launch(
                new String[] {
                    "workbench",
                    "--source=demo",
                    "--http=127.0.0.1:0",
                    "--no-discovery",
                    "--buffer-seconds=10",
                    "--data=" + data
                });
    }

    private static Launch fake(FakeSession session) {
        URI url = URI.create("http://192.168.1.20:8058/");
        return new Launch(
                "Starting a session without audio",
                Path.of(System.getProperty("java.io.tmpdir"), "micwise-fake"),
                () -> new SessionStarter.Started(session, url, session::close));
    }
}
