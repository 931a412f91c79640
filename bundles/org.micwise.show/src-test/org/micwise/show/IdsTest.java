package org.micwise.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void shouldNeverLookLikeANumberNorRepeat() {
        Ids ids = new Ids();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String id = ids.next();
            assertTrue(id.matches("[a-z][0-9a-z]{11}"), id);
            assertTrue(seen.add(id), id);
        }
    }

    @Test
    void shouldRepeatForTheSameGenerator() {
        assertEquals(new Ids(new Random(7)).next(), new Ids(new Random(7)).next());
    }
}
