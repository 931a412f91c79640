package org.micwise.show.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.micwise.show.SampleShow;
import org.micwise.show.model.Show;

class MicPlotWriterTest {
    private final Show show = SampleShow.small();

    @Test
    void shouldWriteARowASceneAndAColumnAChannel() {
        assertEquals(
                """
                Scene,Name,1 Anna,2 Ben,3 Spare\r
                1.1,Opening,ON,SB,\r
                1.4,The ball,,ON,\r
                12a,Finale,ON,,\r
                """,
                MicPlotWriter.write(show, MicPlotFormat.plain()));
    }

    @Test
    void shouldSayEverythingInADetailedPlot() {
        assertEquals(
                """
                Scene,Name,1 Anna,2 Ben,3 Spare\r
                "#performer",,Mia Öberg,,\r
                "#patch",,1,2,3\r
                "#colour",,#ff8800,,\r
                "#notes",,,"wig; tape
                the cable",\r
                "#backup of",,,,1\r
                1.1,Opening,ON,SB,\r
                1.4,The ball, | understudy Lo Ek,ON,\r
                12a,Finale,ON | backup 3,,\r
                """,
                MicPlotWriter.write(show, MicPlotFormat.full()));
    }

    @Test
    void shouldHaveAColumnOfNotesOnlyIfThereAreAny() {
        show.getScenes().get(1).setNotes("haze");
        String plot = MicPlotWriter.write(show, MicPlotFormat.plain());
        assertTrue(plot.startsWith("Scene,Name,Notes,1 Anna"), plot);
        assertTrue(plot.contains("1.4,The ball,haze,,ON,"), plot);
    }

    @Test
    void shouldNotLetASpreadsheetTakeANameForAFormula() {
        show.getScenes().get(0).setName("=1+1");
        assertTrue(MicPlotWriter.write(show, MicPlotFormat.plain()).contains(",'=1+1,"));
    }

    @Test
    void shouldWriteSemicolonsAndAByteOrderMarkForExcel() {
        String plot = MicPlotWriter.write(show, new MicPlotFormat(false, ';', true));
        assertTrue(plot.startsWith("\uFEFFScene;Name;1 Anna;"), plot);
    }
}
