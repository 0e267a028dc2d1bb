package dev.judgeworkshop.discovery.client.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.discovery.client.judge.ModelFailure.Kind;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * What judge-service means by a status: one 503 differs from another by the code of its problem. It
 * comes before the kit's mapper, which does not read codes.
 */
@Singleton
public class ModelFailures implements ResponseExceptionMapper<ModelFailure> {

  private static final int BEFORE_THE_KIT = 100;

  private final ObjectMapper json;

  ModelFailures(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public int getPriority() {
    return BEFORE_THE_KIT;
  }

  @Override
  public ModelFailure toThrowable(Response response) {
    String code = code(response);
    return new ModelFailure(
        switch (code) {
          case "no-model-provider" -> Kind.NO_PROVIDER;
          case "model-answer-unusable" -> Kind.UNUSABLE;
          default -> Kind.UNAVAILABLE;
        },
        "No completion: " + response.getStatus() + " " + code);
  }

  private String code(Response response) {
    try {
      return json.readTree(response.readEntity(String.class)).path("code").asText("");
    } catch (JsonProcessingException | RuntimeException unreadable) {
      return "";
    }
  }
}
