package org.micwise.discovery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** As much of the format of DNS messages (RFC 1035) as the tests need. */
final class DnsAnswers {

    private static final int RESPONSE = 0x8000;
    private static final int SERVICE = 33;
    private static final int POINTER = 0xC0;

    private final ByteBuffer message;

    DnsAnswers(byte[] bytes) {
        message = ByteBuffer.wrap(bytes);
    }

    /** Names of the services that a response is about, and for how many seconds it is good. */
    Map<String, Integer> services() {
        Map<String, Integer> services = new LinkedHashMap<>();
        boolean response = (message.getShort(2) & RESPONSE) != 0;
        int questions = message.getShort(4);
        int records = message.getShort(6) + message.getShort(8) + message.getShort(10);
        message.position(12);
        for (int i = 0; i < questions; i++) {
            name();
            message.getInt();
        }
        for (int i = 0; i < records; i++) {
            String name = name();
            int type = message.getShort();
            message.getShort();
            int ttlSeconds = message.getInt();
            int length = message.getShort();
            message.position(message.position() + length);
            if (response && type == SERVICE) {
                services.put(name, ttlSeconds);
            }
        }
        return services;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int length = next(); length != 0; length = next()) {
            if (length >= POINTER) {
                int target = (length - POINTER) << 8 | next();
                int end = message.position();
                message.position(target);
                name.append(name());
                message.position(end);
                return name.toString();
            }
            byte[] label = new byte[length];
            message.get(label);
            name.append(new String(label, StandardCharsets.UTF_8)).append('.');
        }
        return name.toString();
    }

    private int next() {
        return message.get() & 0xFF;
    }
}
