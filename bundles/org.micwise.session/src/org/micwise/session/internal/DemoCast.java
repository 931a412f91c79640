package org.micwise.session.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who the sixteen microphones of the demo rig belong to. */
final class DemoCast {

    static final String SHOW_NAME = "The Lighthouse Waltz";

    private DemoCast() {}

    record Member(String character, String performer) {}

    /** In the order of the channels. */
    static List<Member> members() {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                DemoCast.class.getResourceAsStream("demo-cast.csv"),
                                StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(line -> line.split(","))
                    .map(fields -> new Member(fields[1], fields[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
