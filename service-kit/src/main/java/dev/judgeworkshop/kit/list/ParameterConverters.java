package dev.judgeworkshop.kit.list;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parameters that do not parse are 400 and name the parameter (the framework would say 404). */
@Provider
public class ParameterConverters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> PARSERS =
      Map.of(
          UUID.class, ParameterConverters::uuid,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          Boolean.class, ParameterConverters::bool,
          Instant.class, Instant::parse);

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
    Function<String, ?> parser = type.isEnum() ? enumParser(type) : PARSERS.get(type);
    return parser == null ? null : new Converter<>(type, parser, name(annotations));
  }

  private static Function<String, ?> enumParser(Class<?> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
  }

  /** Only the canonical form: {@code UUID.fromString} takes shorter ones too. */
  private static UUID uuid(String text) {
    UUID id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(text);
    }
    return id;
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static String name(Annotation @Nullable [] annotations) {
    for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
      switch (annotation) {
        case QueryParam query -> {
          return query.value();
        }
        case PathParam path -> {
          return path.value();
        }
        case HeaderParam header -> {
          return header.value();
        }
        case CookieParam cookie -> {
          return cookie.value();
        }
        default -> {}
      }
    }
    return "parameter";
  }

  private record Converter<T>(Class<T> type, Function<String, ?> parser, String name)
      implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text == null) {
        return null;
      }
      try {
        return type.cast(parser.apply(text));
      } catch (RuntimeException malformed) {
        throw Problem.badRequest(name, expectation());
      }
    }

    private String expectation() {
      return type.isEnum()
          ? "must be one of " + Arrays.toString(type.getEnumConstants())
          : "must be a valid " + type.getSimpleName();
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
