package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaRefusal;
import org.micwise.session.ListenView;
import org.micwise.session.Listening.MixMode;
import org.micwise.session.Listening.Opened;
import org.micwise.session.Listening.Refused;
import org.micwise.session.MixChannel;

class ListenerRegistryTest {

    private final FakeEngine engine = new FakeEngine();
    private final List<ListenView> told = new ArrayList<>();
    private final ListenerRegistry registry =
            new ListenerRegistry(() -> engine, Map.of("ch1", 0, "ch3", 2)::get, told::add);

    @Test
    void shouldOpenASessionAndTellItsOwner() {
        Opened opened = registry.open("anna", "offer").join();

        assertEquals("answer", opened.answer());
        assertEquals(List.of(opened.id()), engine.openIds);
        assertEquals(List.of(new ListenView(opened.id(), "anna", "connecting", List.of())), told);
        registry.stateChanged(opened.id(), "connected");
        assertEquals("connected", told.getLast().state());
    }

    @Test
    void shouldGiveIdsThatCannotBeGuessed() {
        String id = registry.open("anna", "offer").join().id();

        assertTrue(id.matches("[\\w-]{16}"), id);
        assertNotEquals(id, registry.open("anna", "offer").join().id());
    }

    @Test
    void shouldMixTheInputsOfTheChannels() {
        String id = registry.open("anna", "offer").join().id();
        List<MixChannel> channels =
                List.of(new MixChannel("ch3", -6, 0.5), new MixChannel("ch1", 0, -1));

        registry.mix(id, "anna", channels, MixMode.MIX).join();

        assertEquals(List.of(new InputMix(2, -6, 0.5), new InputMix(0, 0, -1)), engine.mix);
        assertFalse(engine.solo);
        assertEquals(new ListenView(id, "anna", "connecting", channels), told.getLast());
        registry.mix(id, "anna", List.of(), MixMode.SOLO).join();
        assertTrue(engine.solo);
    }

    @Test
    void shouldRefuseAnUnknownChannel() {
        String id = registry.open("anna", "offer").join().id();

        Refused refused = refusal(mix(id, "anna", "ch9"));

        assertEquals(422, refused.status());
        assertEquals("There is no channel with the id ch9.", refused.getMessage());
        assertEquals(null, engine.mix);
    }

    @Test
    void shouldHideSessionsFromEverybodyButTheirOwner() throws Refused {
        String id = registry.open("anna", "offer").join().id();

        assertEquals(404, refusal(mix(id, "ben", "ch1")).status());
        assertEquals(404, assertThrows(Refused.class, () -> registry.close(id, "ben")).status());
        assertEquals(List.of(), engine.endedIds);

        registry.close(id, "anna");
        assertEquals(List.of(id), engine.endedIds);
        assertEquals(new ListenView(id, "anna", "closed", List.of()), told.getLast());
        assertEquals(404, refusal(mix(id, "anna", "ch1")).status());
    }

    @Test
    void shouldEndTheOldestSessionOfAnOwnerWhoOpensTooMany() {
        registry.open("ben", "offer").join();
        for (int i = 0; i < 5; i++) {
            registry.open("anna", "offer").join();
        }

        assertEquals(List.of(engine.openIds.get(1)), engine.endedIds);
        assertEquals(404, refusal(mix(engine.openIds.get(1), "anna", "ch1")).status());
        mix(engine.openIds.get(2), "anna", "ch1").join();
        mix(engine.openIds.get(0), "ben", "ch1").join();
    }

    @Test
    void shouldPassOnWhyMediaRefuses() {
        engine.answer = CompletableFuture.failedFuture(new MediaRefusal(503, "Full."));

        Refused refused = refusal(registry.open("anna", "offer"));

        assertEquals(503, refused.status());
        assertEquals("Full.", refused.getMessage());
        assertEquals("closed", told.getLast().state());
        assertEquals(404, refusal(mix(engine.openIds.getFirst(), "anna", "ch1")).status());
    }

    @Test
    void shouldEndASessionWhoseAnswerCameTooLate() {
        engine.answer = new CompletableFuture<>();
        CompletableFuture<Opened> opening = registry.open("anna", "offer");

        engine.answer.completeExceptionally(new TimeoutException());

        assertEquals(504, refusal(opening).status());
        assertEquals(engine.openIds, engine.endedIds);
    }

    @Test
    void shouldPassOnWhyAMixIsRefusedAndKeepTheOldOne() {
        String id = registry.open("anna", "offer").join().id();
        engine.mixed = CompletableFuture.failedFuture(new MediaRefusal(422, "No such input."));

        assertEquals(422, refusal(mix(id, "anna", "ch1")).status());
        assertEquals(1, told.size());
    }

    @Test
    void shouldCloseAllSessionsWhenMediaDies() {
        String anna = registry.open("anna", "offer").join().id();
        String ben = registry.open("ben", "offer").join().id();

        registry.removeAll();

        assertEquals(
                List.of(
                        new ListenView(anna, "anna", "closed", List.of()),
                        new ListenView(ben, "ben", "closed", List.of())),
                told.subList(2, 4));
        assertEquals(404, refusal(mix(anna, "anna", "ch1")).status());
    }

    @Test
    void shouldSayNothingOfSessionsItDoesNotKnow() {
        registry.stateChanged("unknown", "connected");
        registry.remove("unknown");

        assertEquals(List.of(), told);
    }

    private CompletableFuture<Void> mix(String id, String owner, String channel) {
        return registry.mix(id, owner, List.of(new MixChannel(channel, 0, 0)), MixMode.SOLO);
    }

    private static Refused refusal(CompletableFuture<?> reply) {
        var e = assertThrows(ExecutionException.class, reply::get);
        return assertInstanceOf(Refused.class, e.getCause());
    }
}
