package org.micwise.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.NetworkInterface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @CsvSource({"192.168.0.2, 192.168.0.2", "stage.local, stage.local", "::1, [::1]"})
    void shouldKeepAnAddressThatWasChosen(String bound, String expected) {
        assertEquals(expected, LocalAddress.reachable(bound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void shouldFindAnAddressOfThisMachineWhereAllAreBound(String bound) throws Exception {
        InetAddress found = InetAddress.getByName(LocalAddress.reachable(bound));

        assertTrue(NetworkInterface.getByInetAddress(found) != null, found.toString());
    }
}
