package dev.judgeworkshop.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the built web application. A path that names no file is a page of it and gets {@code
 * index.html}; what the build puts below {@code /assets/} has a hash in its name and never changes.
 */
final class FrontendFiles {

  private static final System.Logger LOG = System.getLogger(FrontendFiles.class.getName());
  private static final String NOT_BUILT =
      "<!doctype html><title>Not built</title><p>The web application is not built yet:"
          + " run <code>./workshop up</code> without <code>--no-build</code>.</p>";

  private final Vertx vertx;
  private final Path folder;
  private final String contentSecurityPolicy;
  private final Map<Path, FrontendFile> cache = new ConcurrentHashMap<>();

  FrontendFiles(Vertx vertx, Path folder, String contentSecurityPolicy) {
    this.vertx = vertx;
    this.folder = folder.toAbsolutePath().normalize();
    this.contentSecurityPolicy = contentSecurityPolicy;
  }

  void serve(HttpServerRequest request, Runnable whenDone) {
    if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
      request.response().putHeader("Allow", "GET, HEAD");
      Problem.METHOD_NOT_ALLOWED.answer(request);
      whenDone.run();
      return;
    }
    vertx
        .executeBlocking(() -> find(request.path()), false)
        .onSuccess(file -> answer(request, file))
        .onFailure(
            cause -> {
              LOG.log(System.Logger.Level.ERROR, "cannot read a file", cause);
              Problem.UNKNOWN_PATH.answer(request);
            })
        .onComplete(done -> whenDone.run());
  }

  private Optional<FrontendFile> find(String path) throws IOException {
    boolean page = path.indexOf('.', path.lastIndexOf('/')) < 0;
    Path file = folder.resolve(page ? "index.html" : path.substring(1)).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    FrontendFile known = cache.get(file);
    if (known == null || !known.modified().equals(Files.getLastModifiedTime(file))) {
      known = FrontendFile.read(file);
      cache.put(file, known);
    }
    return Optional.of(known);
  }

  private void answer(HttpServerRequest request, Optional<FrontendFile> found) {
    HttpServerResponse response = request.response();
    response
        .putHeader("Content-Security-Policy", contentSecurityPolicy)
        .putHeader("Referrer-Policy", "same-origin")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (found.isPresent()) {
      send(request, found.get());
    } else if (request.path().equals("/")) {
      response.setStatusCode(503).putHeader("Content-Type", "text/html").end(NOT_BUILT);
    } else {
      Problem.UNKNOWN_PATH.answer(request);
    }
  }

  private void send(HttpServerRequest request, FrontendFile file) {
    HttpServerResponse response = request.response();
    String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
    boolean packed = file.gzip() != null && accepted.contains("gzip");
    String tag = '"' + file.tag() + (packed ? "-gzip\"" : "\"");
    response
        .putHeader("ETag", tag)
        .putHeader("Vary", "Accept-Encoding")
        .putHeader("Cache-Control", caching(request.path()));
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(tag)) {
      response.setStatusCode(304).end();
      return;
    }
    response.putHeader("Content-Type", file.contentType());
    if (packed) {
      response.putHeader("Content-Encoding", "gzip").end(file.gzip());
    } else {
      response.end(file.plain());
    }
  }

  private static String caching(String path) {
    return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
