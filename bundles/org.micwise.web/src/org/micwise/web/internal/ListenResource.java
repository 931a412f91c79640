package org.micwise.web.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.micwise.session.Listening;
import org.micwise.session.Listening.MixMode;
import org.micwise.session.MixChannel;
import org.micwise.session.Role;

/** {@code /api/listen}: WHEP, and what the listener hears. */
final class ListenResource {

    private static final String SDP = "application/sdp";
    private static final int MAX_OFFER_BYTES = 64 * 1024;
    private static final int MAX_MIX_BYTES = 32 * 1024;

    private final Listening listening;

    ListenResource(Listening listening) {
        this.listening = listening;
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", "/api/listen", Role.LISTENER, this::open),
                new Route("DELETE", "/api/listen/{id}", Role.LISTENER, this::close),
                new Route("PUT", "/api/listen/{id}/mix", Role.LISTENER, this::mix));
    }

    private void open(Exchange exchange) throws Exception {
        String type = String.valueOf(exchange.header(HttpHeader.CONTENT_TYPE));
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(SDP)) {
            throw Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "The offer must be " + SDP + ".");
        }
        String offer = new String(exchange.body(MAX_OFFER_BYTES), StandardCharsets.UTF_8);
        Listening.Opened opened = listening.open(exchange.client().id(), offer).get();
        exchange.with(HttpHeader.LOCATION, "/api/listen/" + opened.id())
                .send(HttpStatus.CREATED_201, SDP, opened.answer());
    }

    private void close(Exchange exchange) throws Listening.Refused {
        listening.close(exchange.path().get("id"), exchange.client().id());
        exchange.empty(HttpStatus.NO_CONTENT_204);
    }

    private record Channel(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String id,
            Double gainDb,
            Double pan) {

        MixChannel inMix() {
            return new MixChannel(id, gainDb == null ? 0 : gainDb, pan == null ? 0 : pan);
        }
    }

    private record Mix(
            @JsonProperty(required = true)
                    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
                    List<Channel> channels,
            String mode) {}

    private void mix(Exchange exchange) throws Exception {
        Mix mix = Json.read(exchange.body(MAX_MIX_BYTES), Mix.class);
        listening
                .mix(
                        exchange.path().get("id"),
                        exchange.client().id(),
                        channels(mix),
                        mode(mix.mode()))
                .get();
        exchange.empty(HttpStatus.NO_CONTENT_204);
    }

    private static List<MixChannel> channels(Mix mix) throws Problem {
        try {
            return mix.channels().stream().map(Channel::inMix).toList();
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_ENTITY_422, e.getMessage() + ".");
        }
    }

    private static MixMode mode(String mode) throws Problem {
        return switch (mode) {
            case "solo" -> MixMode.SOLO;
            case "mix" -> MixMode.MIX;
            case null -> MixMode.MIX;
            default ->
                    throw Problem.of(
                            HttpStatus.UNPROCESSABLE_ENTITY_422,
                            "mode %s: solo and mix are possible.".formatted(mode));
        };
    }
}
