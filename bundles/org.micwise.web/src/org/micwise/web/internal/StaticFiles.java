package org.micwise.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;

/** Serves the web remote out of this bundle. */
final class StaticFiles {

    private static final String ROOT = "/www";

    /** Vite puts a hash of their content into the names of these. */
    private static final String IMMUTABLE = "/assets/";

    /** No way out of the folder, and one spelling of each name alone. */
    private static final Pattern PLAIN = Pattern.compile("(/[\\w-][\\w.-]*)+\\.(?<type>\\w+)");

    private static final Map<String, String> CONTENT_TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "json", "application/json",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "webmanifest", "application/manifest+json",
                    "woff2", "font/woff2");

    /** Files that are there; there are few, so all of them may stay. */
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    void serve(Exchange exchange, String path) throws Problem, IOException {
        String method = exchange.request().getMethod();
        if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
            throw Problem.methodNotAllowed(method, "GET, HEAD");
        }
        String file = path.equals("/") ? "/index.html" : path;
        var plain = PLAIN.matcher(file);
        String type = plain.matches() ? CONTENT_TYPES.get(plain.group("type")) : null;
        byte[] content = type == null ? null : read(file);
        if (content == null) {
            throw Problem.notFound(path);
        }
        boolean immutable = file.startsWith(IMMUTABLE);
        exchange.with(HttpHeader.CONTENT_TYPE, type)
                .with(
                        HttpHeader.CACHE_CONTROL,
                        immutable ? "public, max-age=31536000, immutable" : "no-cache");
        exchange.response().write(true, ByteBuffer.wrap(content), exchange.callback());
    }

    private byte[] read(String file) throws IOException {
        byte[] known = files.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                return null;
            }
            byte[] content = in.readAllBytes();
            files.put(file, content);
            return content;
        }
    }
}
