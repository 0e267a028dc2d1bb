package dev.judgeworkshop.kit.conditional;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every GET has an ETag and answers If-None-Match with 304. What has no version of its own (lists,
 * reports) gets a weak tag from its body.
 */
public class ConditionalGetFilter {

  private final ObjectMapper json;

  ConditionalGetFilter(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  void apply(ContainerRequestContext request, ContainerResponseContext response) {
    if (!"GET".equals(request.getMethod())) {
      return;
    }
    response.getHeaders().putSingle("Cache-Control", "private, no-cache");
    if (response.getStatus() != 200 || !response.hasEntity() || !isJson(response)) {
      return;
    }
    String tag = response.getHeaderString("ETag");
    if (tag == null) {
      tag = tagOfBody(response);
    }
    String ifNoneMatch = request.getHeaderString("If-None-Match");
    if (ifNoneMatch != null && ETags.matches(ifNoneMatch, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }

  private static boolean isJson(ContainerResponseContext response) {
    @Nullable MediaType type = response.getMediaType();
    return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
  }

  /** The body is written once: the bytes that were hashed are the bytes that are sent. */
  private String tagOfBody(ContainerResponseContext response) {
    try {
      byte[] body = json.writeValueAsBytes(response.getEntity());
      String tag = ETags.weak(body);
      response.getHeaders().putSingle("ETag", tag);
      response.setEntity(new WrittenJson(body));
      return tag;
    } catch (JsonProcessingException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** JSON that is written already. */
  private record WrittenJson(byte[] utf8) {

    @JsonValue
    @JsonRawValue
    String raw() {
      return new String(utf8, UTF_8);
    }
  }
}
