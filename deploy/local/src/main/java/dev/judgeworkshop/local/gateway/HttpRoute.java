package dev.judgeworkshop.local.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a Gateway API {@code HTTPRoute} that this gateway honours. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HttpRoute(@Nullable String kind, @Nullable Spec spec) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Spec(List<Rule> rules) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Rule(List<Match> matches, @Nullable Timeouts timeouts, List<BackendRef> backendRefs) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Match(PathMatch path) {}

  record PathMatch(String type, String value) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Timeouts(@Nullable String request) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record BackendRef(String name) {}
}
