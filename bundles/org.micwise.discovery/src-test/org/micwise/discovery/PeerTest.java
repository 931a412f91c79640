package org.micwise.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;

class PeerTest {

    @Test
    void shouldBelieveNothingThatAHostDoesNotSay() {
        ServiceInfo bare = ServiceInfo.create(Announcement.TYPE, "Bare", 80, 0, 0, Map.of());

        assertEquals(new Peer("Bare", List.of(), Map.of()), Peer.of(bare));
    }

    @Test
    void shouldTakeAKeyWithoutAValue() {
        byte[] text = {4, 'f', 'l', 'a', 'g', 3, 'v', '=', '1'};
        ServiceInfo odd = ServiceInfo.create(Announcement.TYPE, "Odd", "", 80, 0, 0, text);

        assertEquals("1", Peer.of(odd).properties().get("v"));
        assertEquals(2, Peer.of(odd).properties().size());
    }

    @Test
    void shouldBeOneHostOnTwoNetworks() {
        Peer one = new Peer("Stage", List.of("http://10.0.0.2:80/"), Map.of("v", "1"));
        Peer other =
                new Peer(
                        "Stage",
                        List.of("http://10.0.0.2:80/", "http://192.168.0.2:80/"),
                        Map.of());

        assertEquals(
                new Peer(
                        "Stage",
                        List.of("http://10.0.0.2:80/", "http://192.168.0.2:80/"),
                        Map.of("v", "1")),
                one.and(other));
    }
}
