package dev.judgeworkshop.discovery.text;

import static java.util.stream.Collectors.joining;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A search by words: every word of the query begins some word of the text. Letters and digits only,
 * no dictionary, so that it works alike in every language; the migration that indexes the texts
 * cuts them up in the same way.
 *
 * @param words at least one
 */
public record Search(List<String> words) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String WORDS_OF =
      "to_tsvector(''simple'', regexp_replace(?, ''[^[:alnum:]]+'', '' '', ''g''))";

  /** Keeps its own copy. */
  public Search {
    words = List.copyOf(words);
  }

  /**
   * Reads the query parameter.
   *
   * @param text words, whatever is between them
   * @return the search
   * @throws Problem 400 when there is no word in it
   */
  public static Search of(String text) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).distinct().toList();
    if (words.isEmpty()) {
      throw Problem.badRequest("text", "must contain a letter or a digit");
    }
    return new Search(words);
  }

  /**
   * The condition in HQL.
   *
   * @param property the text that is searched
   * @param parameter the parameter that holds {@link #query()}
   * @return what can follow {@code where}
   */
  public static String condition(String property, String parameter) {
    return "cast(sql('%s @@ to_tsquery(''simple'', ?)', %s, :%s) as Boolean) = true"
        .formatted(WORDS_OF, property, parameter);
  }

  /**
   * The same condition in SQL.
   *
   * @param column the text that is searched
   * @param parameter the parameter that holds {@link #query()}
   * @return what can follow {@code where}
   */
  public static String sqlCondition(String column, String parameter) {
    return "%s @@ to_tsquery('simple', :%s)"
        .formatted(WORDS_OF.replace("''", "'").replace("?", column), parameter);
  }

  /**
   * All words, each as the beginning of one.
   *
   * @return in the language of {@code to_tsquery}; words hold nothing that needs an escape
   */
  public String query() {
    return words.stream().map(word -> "'" + word + "':*").collect(joining(" & "));
  }
}
