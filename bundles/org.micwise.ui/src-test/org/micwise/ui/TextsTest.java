package org.micwise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Schmidt, AS",
        "Maria de la Cruz, MC",
        "ophelia, O",
        "'', ?",
        "'  ', ?",
        "Jean-Luc, JL"
    })
    void shouldAbbreviateNames(String name, String initials) {
        assertEquals(initials, Texts.initials(name));
    }

    @Test
    void shouldSayLevelsWithTheirUnit() {
        assertEquals("−12.3 dB", Texts.decibels(-12.34));
        assertEquals("0.0 dB", Texts.decibels(0));
        assertEquals("– dB", Texts.decibels(Double.NEGATIVE_INFINITY));
    }

    @Test
    void shouldSayTimes() {
        assertEquals("0:12", Texts.span(12_900_000_000L));
        assertEquals("1:02:03", Texts.span(3_723_000_000_000L));
        assertEquals("33 ms", Texts.age(33_400_000));
        assertEquals("12 s", Texts.age(12_400_000_000L));
        assertEquals("–", Texts.age(-1));
    }

    @Test
    void shouldSaySampleRates() {
        assertEquals("48 kHz", Texts.sampleRate(48_000));
        assertEquals("44.1 kHz", Texts.sampleRate(44_100));
    }

    @Test
    void shouldPutThePinIntoTheFragment() {
        assertEquals(
                "http://192.168.1.20:8058/#key=482913",
                TabletLink.of(URI.create("http://192.168.1.20:8058/"), "482913"));
    }
}
