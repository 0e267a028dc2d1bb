package dev.judgeworkshop.local.client;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The one JSON mapper of this package. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}
}
