package org.micwise.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Prints what scripts read. */
final class Output {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Output() {}

    /** One line of JSON on standard output. */
    static void json(Object value) {
        try {
            System.out.println(JSON.writeValueAsString(value));
            System.out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
