package org.micwise.web.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import org.eclipse.jetty.http.HttpStatus;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Role;

import java.io.IOException;
import java.util.Locale;

/** JSON as the API has it. */
final class Json {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Role.class, new LowerCase<Role>())
                                    .addSerializer(
                                            HealthSnapshot.Status.class,
                                            new LowerCase<HealthSnapshot.Status>()))
                    .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }

    /**
     * @throws Problem 400 if it is no JSON, or lacks or mistypes what is needed
     */
    static <T> T read(byte[] json, Class<T> type) throws Problem {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw Problem.of(HttpStatus.BAD_REQUEST_400, "The body is null.");
            }
            return value;
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("not understood");
            throw Problem.of(HttpStatus.BAD_REQUEST_400, "The JSON is not understood: " + reason);
        } catch (IOException e) {
            throw new IllegalStateException("bytes can be read", e);
        }
    }

    /** Enumerations that the API spells in lower case. */
    private static final class LowerCase<E extends Enum<E>> extends JsonSerializer<E> {
        @Override
        public void serialize(E value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
