package org.micwise.web.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.micwise.session.Role;

/**
 * A call of the API.
 *
 * @param method of HTTP
 * @param template path with placeholders in braces
 * @param role what the caller must be at least; null if anybody may call
 */
public record Route(String method, String template, Role role, Endpoint endpoint) {

    /** What a call does. May block; answers, or throws what went wrong. */
    @FunctionalInterface
    interface Endpoint {
        void handle(Exchange exchange) throws Exception;
    }

    /** Values of the placeholders if the path fits the template. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = template.split("/");
        String[] actual = path.split("/");
        if (wanted.length != actual.length) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                values.put(wanted[i].substring(1, wanted[i].length() - 1), actual[i]);
            } else if (!wanted[i].equals(actual[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
