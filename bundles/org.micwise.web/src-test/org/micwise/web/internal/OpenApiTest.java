package org.micwise.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.micwise.web.FakeSession;

class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FakeSession SESSION = new FakeSession();

    private static JsonNode description;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Routes.class.getResourceAsStream("openapi.json")) {
            description = JSON.readTree(in);
        }
    }

    @Test
    void shouldDescribeEveryCallAndNoOther() {
        Set<String> calls = new TreeSet<>();
        Routes.of(SESSION, new ClientAuthentication(SESSION), false)
                .forEach(route -> calls.add(route.method() + " " + route.template()));

        Set<String> described = new TreeSet<>();
        forEachCall((method, path, _) -> described.add(method + " " + path));
        assertEquals(calls, described);
    }

    @Test
    void shouldSayWhoMayCall() {
        Map<String, Boolean> anybody =
                Routes.of(SESSION, new ClientAuthentication(SESSION), false).stream()
                        .collect(
                                Collectors.toMap(
                                        route -> route.method() + " " + route.template(),
                                        route -> route.role() == null));
        forEachCall((method, path, call) -> {
            JsonNode security = call.get("security");
            boolean none = security != null && (security.isEmpty() || security.get(0).isEmpty());
            assertEquals(anybody.get(method + " " + path), none, method + " " + path);
            assertTrue(none || call.at("/responses/401").isObject(), path);
        });
    }

    @Test
    void shouldNameEveryCallAndItsAnswers() {
        Set<String> ids = new TreeSet<>();
        forEachCall((method, path, call) -> {
            String name = method + " " + path;
            assertTrue(ids.add(call.at("/operationId").asText()), name);
            assertFalse(call.at("/summary").asText().isBlank(), name);
            assertTrue(call.at("/responses/403").isObject(), name);
            assertTrue(!path.contains("{") || call.at("/responses/404").isObject(), name);
        });
    }

    @Test
    void shouldReferToNothingThatIsNotThere() {
        description
                .findValuesAsText("$ref")
                .forEach(each -> assertTrue(description.at(each.substring(1)).isObject(), each));
    }

    @Test
    void shouldDescribeExactlyTheFieldsThatAreSent() throws IOException {
        JsonNode show = JSON.readTree(Json.write(SESSION.show()));
        assertFields("Show", show);
        assertFields("Channel", show.at("/channels/0"));
        assertFields("Scene", show.at("/scenes/0"));
        JsonNode health = JSON.readTree(Json.write(SESSION.health()));
        assertFields("Health", health);
        assertFields("Capture", health.get("capture"));
        assertEquals(
                names(description.at("/components/schemas/Health/properties/media/properties")),
                names(health.get("media")));
        assertFields("Clock", JSON.readTree(Json.write(SESSION.clock())));
        assertFields("Problem", JSON.readTree(Json.write(Problem.of(404, "none").body())));
    }

    private static void assertFields(String schema, JsonNode sent) {
        JsonNode properties = description.at("/components/schemas/" + schema + "/properties");
        assertEquals(names(properties), names(sent), schema);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private interface Call {
        void look(String method, String path, JsonNode call);
    }

    private static void forEachCall(Call call) {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (String method : METHODS) {
                JsonNode found = path.getValue().get(method);
                if (found != null) {
                    call.look(method.toUpperCase(Locale.ROOT), path.getKey(), found);
                }
            }
        }
    }
}
