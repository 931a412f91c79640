package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.engine.EngineOptions;

class RingPlaceTest {

    /** Two channels, 48 kHz, 5 s: 960,000 bytes and the header of 65,536. */
    private static final long RING_BYTES = 1_025_536;

    @TempDir Path folder;
    private Path memory;
    private Path data;

    @BeforeEach
    void makeFolders() throws IOException {
        memory = Files.createDirectory(folder.resolve("shm"));
        data = Files.createDirectory(folder.resolve("data"));
    }

    @Test
    void shouldTakeThePathThatWasAskedForWhateverMemoryThereIs() throws IOException {
        Path asked = Path.of("somewhere/../my.ring");

        assertEquals(
                Path.of("my.ring").toAbsolutePath(),
                placeWithKilobytes(1_000_000).choose(options(data, Optional.of(asked))));
    }

    @Test
    void shouldBeInMemoryWhereItTakesNoMoreThanHalfOfWhatIsFree() throws IOException {
        Path ring = placeWithKilobytes(2 * RING_BYTES / 1_024 + 1).choose(options(data));

        assertEquals(memory, ring.getParent());
    }

    @Test
    void shouldBeInTheDataFolderWhereItTakesMoreThanHalf() throws IOException {
        Path ring = placeWithKilobytes(2 * RING_BYTES / 1_024 - 1).choose(options(data));

        assertEquals(data.resolve("capture.ring"), ring);
    }

    @Test
    void shouldCountTheRoomOfItsOwnEarlierRingAsFree() throws IOException {
        Path ring = placeWithKilobytes(2 * RING_BYTES / 1_024 + 1).choose(options(data));
        try (RandomAccessFile earlier = new RandomAccessFile(ring.toFile(), "rw")) {
            earlier.setLength(RING_BYTES);
        }

        assertEquals(ring, placeWithKilobytes(RING_BYTES / 1_024 + 1).choose(options(data)));
    }

    @Test
    void shouldBeInTheDataFolderWhereThereIsNoSharedMemory() throws IOException {
        RingPlace place = new RingPlace(folder.resolve("none"), meminfo(1_000_000));

        assertEquals(data.resolve("capture.ring"), place.choose(options(data)));
    }

    @Test
    void shouldBeInTheDataFolderWhereTheFreeMemoryIsNotKnown() {
        RingPlace place = new RingPlace(memory, folder.resolve("no-meminfo"));

        assertEquals(data.resolve("capture.ring"), place.choose(options(data)));
    }

    @Test
    void shouldHaveTheSameNameForTheSameDataFolderAndAnotherForAnother() throws IOException {
        RingPlace place = placeWithKilobytes(1_000_000);

        assertEquals(place.choose(options(data)), place.choose(options(data.resolve("../data"))));
        assertNotEquals(place.choose(options(data)), place.choose(options(folder)));
    }

    private RingPlace placeWithKilobytes(long available) throws IOException {
        return new RingPlace(memory, meminfo(available));
    }

    private Path meminfo(long availableKilobytes) throws IOException {
        return Files.writeString(
                folder.resolve("meminfo"),
                "MemTotal:       16000000 kB\nMemAvailable:   %d kB\nBuffers:   1 kB\n"
                        .formatted(availableKilobytes));
    }

    private static EngineOptions options(Path data) {
        return options(data, Optional.empty());
    }

    private static EngineOptions options(Path data, Optional<Path> ring) {
        return new EngineOptions(
                "portaudio:JACK/system",
                data,
                ring,
                OptionalInt.of(2),
                OptionalInt.of(48_000),
                5,
                Optional.empty(),
                false);
    }
}
