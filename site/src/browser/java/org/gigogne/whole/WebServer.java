package org.gigogne.whole;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves the site to this machine alone as an ordinary web server would: named types, compressed, to be cached. */
final class WebServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "xml", "application/atom+xml",
            "woff2", "font/woff2");
    private static final Set<String> COMPRESSED = Set.of("woff2", "png", "jpg", "pdf");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /** Serves from now on. */
    WebServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", WebServer::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Where a page of the site is served. */
    URI address(Path file) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + BuiltSite.path(file));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = BuiltSite.ROOT
                    .resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(BuiltSite.ROOT) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=31536000");
            if (COMPRESSED.contains(ending)) {
                exchange.sendResponseHeaders(200, 0);
                Files.copy(file, exchange.getResponseBody());
            } else {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
                    Files.copy(file, body);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
