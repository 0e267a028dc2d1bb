package dev.judgeworkshop.traces.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSONPath that says which text of a document is shown. Its work is bounded by what it may say:
 * names, places and slices in lists, at most one {@code ..} and two {@code *}; no filters and no
 * functions, whose work depends on the document.
 */
final class TextPath {

  private static final int MAX_LENGTH = 200;
  private static final int MAX_TEXTS = 1_000;
  private static final int MAX_TEXT_CHARS = 32 << 20;
  private static final Pattern FILTER_OR_FUNCTION = Pattern.compile("[?()]");

  private static final Configuration JSON =
      Configuration.builder()
          .jsonProvider(new JacksonJsonNodeJsonProvider())
          .mappingProvider(new JacksonMappingProvider())
          .options(Option.SUPPRESS_EXCEPTIONS)
          .build();

  private final JsonPath path;

  private TextPath(JsonPath path) {
    this.path = path;
  }

  /** Says what is wrong with a path; null when nothing is. */
  static @Nullable String flaw(String path) {
    if (path.isBlank() || path.length() > MAX_LENGTH) {
      return "must have 1 to " + MAX_LENGTH + " characters";
    }
    if (!path.startsWith("$")) {
      return "must begin with $";
    }
    if (FILTER_OR_FUNCTION.matcher(path).find()) {
      return "must have neither filters nor functions";
    }
    if (count(path, "..") > 1 || count(path, "*") > 2) {
      return "must have at most one .. and two *";
    }
    try {
      JsonPath.compile(path);
      return null;
    } catch (InvalidPathException | IllegalArgumentException malformed) {
      return "is not a JSONPath";
    }
  }

  private static int count(String path, String part) {
    return (path.length() - path.replace(part, "").length()) / part.length();
  }

  /** A path that was found to be good; nothing for one that was not. */
  static @Nullable TextPath of(@Nullable String path) {
    return path == null || flaw(path) != null ? null : new TextPath(JsonPath.compile(path));
  }

  /** The text that is found: several are put one a line, JSON stays JSON; null for nothing. */
  @Nullable String find(JsonNode document) {
    if (document.isMissingNode()) {
      return null;
    }
    try {
      JsonNode found = path.read(document, JSON);
      return found == null || found.isNull()
          ? null
          : path.isDefinite() ? text(found) : joined(found);
    } catch (JsonPathException | ClassCastException notThere) {
      return null;
    }
  }

  private static @Nullable String joined(JsonNode all) {
    List<String> texts = new ArrayList<>();
    long chars = 0;
    for (JsonNode found : all) {
      if (texts.size() == MAX_TEXTS || chars > MAX_TEXT_CHARS) {
        break;
      }
      String text = found.isNull() ? "" : text(found);
      chars += text.length();
      texts.add(text);
    }
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  private static String text(JsonNode found) {
    return found.isTextual() ? found.textValue() : found.toString();
  }
}
