package dev.judgeworkshop.kit.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** A number written as 3.7 or "3" is refused where 3 is expected; Jackson alone would bend both. */
@Singleton
class StrictNumbers implements ObjectMapperCustomizer {

  @Override
  @SuppressWarnings("deprecation")
  public void customize(ObjectMapper json) {
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }
}
