package org.micwise.show.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.show.Casting;
import org.micwise.show.SampleShow;
import org.micwise.show.ShowDump;
import org.micwise.show.ShowRules;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowFactory;

class MicPlotImportTest {
    private final Show show = SampleShow.small();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldChangeNothingByImportingWhatWasExported(boolean detailed) {
        show.getScenes().get(0).setNotes("two\nlines; \"quoted\", 'and' more");
        show.getScenes().get(1).setName("=SUM(A1)");
        show.getScenes().get(2).setName("'=quoted");
        for (char separator : new char[] {',', ';', '\t'}) {
            String csv = MicPlotWriter.write(show, new MicPlotFormat(detailed, separator, true));
            MicPlotImport plot = prepare(csv);
            assertEquals(List.of(), plot.problems());
            assertEquals(List.of(), plot.changes());
        }
    }

    @Test
    void shouldMakeTheSameShowFromADetailedPlot() {
        show.getScenes().get(0).setNotes("two\nlines");
        String csv = MicPlotWriter.write(show, MicPlotFormat.full());
        Show copy = ShowFactory.eINSTANCE.createShow();
        MicPlotImport.prepare(copy, csv.getBytes(UTF_8), MissingScenes.KEEP).apply();
        assertEquals(List.of(), ShowRules.problems(copy));
        assertEquals(csv, MicPlotWriter.write(copy, MicPlotFormat.full()));
    }

    @Test
    void shouldPreviewEachChangeAndThenMakeIt() {
        String csv =
                """
                \uFEFFSzene;1 Ännchen;2;17 "Spuk"
                12a;SB;ON;
                1.1;;;ON
                2.1;ON;;
                """
                        .replace("17 \"Spuk\"", "\"17\nSpuk\"");
        String before = ShowDump.of(show);
        MicPlotImport plot = prepare(csv);
        assertEquals(List.of(), plot.problems());
        assertEquals(
                """
                Rename channel 1 "Anna" to "Ännchen"
                Add channel 17 "Spuk"
                Scene 12a: 1 SB | backup 3, 2 ON
                Scene 1.1: 1 off, 2 off, 17 ON
                Add scene 2.1 ""
                Scene 2.1: 1 ON
                Put the scenes in the plot's order\
                """,
                plot.changes().stream().map(PlotChange::text).collect(Collectors.joining("\n")));
        assertEquals(before, ShowDump.of(show), "a preview changes nothing");
        plot.apply();
        assertEquals(List.of(), ShowRules.problems(show));
        assertEquals(List.of(), prepare(csv).changes());
        assertEquals(
                List.of("12a", "1.1", "1.4", "2.1"),
                show.getScenes().stream().map(Scene::getNumber).toList(),
                "1.4 is kept, after the scene that it followed");
        Channel added = show.getChannels().get(3);
        assertEquals("17", added.getPatch());
        assertEquals(ChannelState.ON_STAGE, Casting.state(show.getScenes().get(1), added));
    }

    @Test
    void shouldRemoveScenesOnlyWhenToldTo() {
        byte[] csv = "Scene,1 Anna\n1.4,ON\n".getBytes(UTF_8);
        MicPlotImport plot = MicPlotImport.prepare(show, csv, MissingScenes.REMOVE);
        assertEquals(
                2,
                plot.changes().stream()
                        .filter(change -> change.kind() == PlotChange.Kind.REMOVAL)
                        .count());
        plot.apply();
        assertEquals(1, show.getScenes().size());
    }

    @Test
    void shouldReportEachBadRowByNumberAndChangeNothing() {
        String csv =
                """
                Scene,Name,1 Anna,2 Ben,1 Again,Foo
                1.1,"a
                b",ON,maybe
                1.1,c,SB,
                ,d,ON,

                #what,,x
                2,,ON | backup 2,,,,extra
                """;
        String before = ShowDump.of(show);
        MicPlotImport plot = prepare(csv);
        assertEquals(
                List.of(
                        "Row 1, column E: Channel 1 has a column already.",
                        "Row 1, column F: \"Foo\" is no channel: its number must come first, as in"
                                + " 7 Anna.",
                        "Row 2, column D: \"maybe\" is neither ON (on stage) nor SB (standby) nor"
                                + " empty.",
                        "Row 3, column A: Scene 1.1 is in row 2 already. A spreadsheet may have"
                                + " shortened 1.10 to 1.1.",
                        "Row 4, column A: The scene has no number.",
                        "Row 6: \"#what\" is not known; a scene's number has no #.",
                        "Row 7, column G: This cell has no heading."),
                plot.problems().stream().map(PlotProblem::toString).toList());
        assertEquals(List.of(), plot.changes());
        assertThrows(IllegalStateException.class, plot::apply);
        assertEquals(before, ShowDump.of(show));
    }

    @Test
    void shouldReportBackupsThatAreNone() {
        MicPlotImport plot =
                prepare("Scene,1 Anna,2 Ben\n#backup of,1,9\n2,ON | backup 2,ON | backup 88\n");
        assertEquals(
                List.of("Row 2, column B", "Row 2, column C", "Row 3, column B", "Row 3, column C"),
                plot.problems().stream().map(p -> p.toString().replaceAll(":.*", "")).toList());
    }

    @Test
    void shouldReadWhatSpreadsheetsWrite() {
        String csv = "Szene\t1 Ännchen\r\n1.1\ton\r\n";
        assertEquals(1, renames(("\uFEFF" + csv).getBytes(UTF_16LE)));
        assertEquals(1, renames(("\uFEFF" + csv).getBytes(UTF_8)));
        assertEquals(1, renames(csv.replace('\t', ';').getBytes(UTF_8)));
        assertEquals(1, renames(csv.replace('\t', ',').replace("\r\n", "\r").getBytes(UTF_8)));
    }

    @Test
    void shouldRefuseTextInAnOldEncodingRatherThanSpoilTheAccents() {
        byte[] csv = "Scene,1 Ännchen\n1.1,ON\n".getBytes(ISO_8859_1);
        MicPlotImport plot = MicPlotImport.prepare(show, csv, MissingScenes.KEEP);
        assertTrue(plot.problems().toString().contains("not UTF-8"), plot.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Scene\n1\n", "1 Anna,2 Ben\nON,ON\n", "a,\"b\nc"})
    void shouldRefuseWhatIsNoPlot(String csv) {
        assertTrue(!prepare(csv).problems().isEmpty());
    }

    @Test
    void shouldRefuseAHugePlot() {
        byte[] csv = new byte[MicPlotImport.MAX_BYTES + 1];
        assertEquals(
                "The plot is larger than 4 MB.",
                MicPlotImport.prepare(show, csv, MissingScenes.KEEP)
                        .problems()
                        .getFirst()
                        .toString());
    }

    private long renames(byte[] csv) {
        MicPlotImport plot = MicPlotImport.prepare(show, csv, MissingScenes.KEEP);
        assertEquals(List.of(), plot.problems());
        return plot.changes().stream()
                .filter(change -> change.text().equals("Rename channel 1 \"Anna\" to \"Ännchen\""))
                .count();
    }

    private MicPlotImport prepare(String csv) {
        return MicPlotImport.prepare(show, csv.getBytes(UTF_8), MissingScenes.KEEP);
    }
}
