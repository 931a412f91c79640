package org.micwise.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micwise.base.UserError;

class WorkbenchCommandTest {

    private final StringWriter out = new StringWriter();

    private Optional<Launch> parse(String... arguments) throws UserError {
        return WorkbenchCommand.parse(arguments, null, new PrintWriter(out));
    }

    @Test
    void shouldTakeTheOptionsOfAHostWithOrWithoutItsName() throws UserError {
        Path data = Path.of("data").toAbsolutePath();
        for (String[] arguments :
                new String[][] {
                    {"--source", "demo", "--data", data.toString()},
                    {"workbench", "--source", "demo", "--data", data.toString()}
                }) {
            Launch launch = parse(arguments).orElseThrow();
            assertEquals("Starting demo", launch.what());
            assertEquals(data, launch.data());
        }
    }

    @Test
    void shouldStartTheDemoWithoutArguments() throws UserError {
        assertEquals("Starting demo", parse().orElseThrow().what());
    }

    @Test
    void shouldSayWhatIsWrongInOneLine() {
        UserError error = assertThrows(UserError.class, () -> parse("workbench", "--bogus"));
        assertEquals(UserError.USAGE, error.exitCode());
        assertTrue(error.getMessage().contains("--bogus"), error.getMessage());
        assertTrue(error.getMessage().endsWith("See 'micwise workbench --help'."));
    }

    @Test
    void shouldRefuseAnAddressThatIsNoneBeforeAWindowOpens() {
        UserError error = assertThrows(UserError.class, () -> parse("--http", "nowhere"));
        assertEquals(UserError.USAGE, error.exitCode());
    }

    @Test
    void shouldPrintHelpAndStartNothing() throws UserError {
        assertTrue(parse("--help").isEmpty());
        assertTrue(out.toString().contains("--source"));
    }
}
