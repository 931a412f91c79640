package org.micwise.web.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Role;

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
            throw Problem.of(HttpStatus.BAD_REQUEST_400, reason(e));
        } catch (IOException e) {
            throw new IllegalStateException("bytes can be read", e);
        }
    }

    /** Where it is wrong, without the names of our classes. */
    private static String reason(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            String where =
                    mapping.getPath().stream()
                            .map(each ->
                                    Objects.toString(each.getFieldName(), "" + each.getIndex()))
                            .collect(Collectors.joining("/", "/", ""));
            return "The JSON is not what is expected at %s: something is missing or mistyped."
                    .formatted(where);
        }
        return "The body is not JSON: see line %d, column %d."
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
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
