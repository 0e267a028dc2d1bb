package dev.judgeworkshop.discovery.text;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups texts by their mark (label or category) and by the words that occur on most traces. Words
 * of four letters and more, cut up as for {@link Search}; English stop words are left out, which
 * takes nothing from other languages. The same texts always give the same groups.
 */
public final class FrequentWords {

  private static final int WORDS_OF_A_MARK = 8;
  private static final int FEWEST_TRACES = 2;

  private static final String TRACES =
      "count(*) as texts, count(distinct trace_id) as traces,"
          + " array_to_string((array_agg(distinct trace_id))[1:200], ',') as trace_ids";

  private static final String BY_WORD =
      """
      select mark, word, texts, traces, trace_ids
      from (
        select MARK as mark, w.word, TRACES,
          row_number() over (
            partition by MARK order by count(distinct trace_id) desc, w.word) as place
        from TABLE
        cross join lateral unnest(tsvector_to_array(
          to_tsvector('simple', regexp_replace(TEXT, '[^[:alnum:]]+', ' ', 'g')))) w (word)
        where workshop_id = :workshopId and length(w.word) > 3 and w.word !~ '^[0-9]+$'
          and length(to_tsvector('english', w.word)) > 0
        group by MARK, w.word
        having count(distinct trace_id) >= :fewest
      ) g
      where place <= :words
      order by mark, traces desc, word
      """;

  private static final String BY_MARK =
      """
      select MARK as mark, cast(null as text) as word, TRACES
      from TABLE
      where workshop_id = :workshopId
      group by MARK
      order by mark
      """;

  private FrequentWords() {}

  /**
   * The groups of a table in the caller's session, which costs two statements.
   *
   * @param table a table with {@code workshop_id} and {@code trace_id}
   * @param mark an expression of its columns that is never null
   * @param text its text
   * @param workshopId the workshop
   * @return each mark alone, then the most frequent words of each mark
   */
  public static Uni<List<WordGroup>> of(String table, String mark, String text, UUID workshopId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql(BY_MARK, table, mark, text), Object[].class)
                    .setParameter("workshopId", workshopId)
                    .getResultList()
                    .chain(
                        marks ->
                            session
                                .createNativeQuery(sql(BY_WORD, table, mark, text), Object[].class)
                                .setParameter("workshopId", workshopId)
                                .setParameter("fewest", (long) FEWEST_TRACES)
                                .setParameter("words", (long) WORDS_OF_A_MARK)
                                .getResultList()
                                .map(
                                    words ->
                                        Stream.concat(marks.stream(), words.stream())
                                            .map(FrequentWords::toGroup)
                                            .toList())));
  }

  private static String sql(String template, String table, String mark, String text) {
    return template
        .replace("MARK", mark)
        .replace("TRACES", TRACES)
        .replace("TABLE", table)
        .replace("TEXT", text);
  }

  private static WordGroup toGroup(Object[] row) {
    return new WordGroup(
        (String) row[0],
        word(row[1]),
        (Long) row[2],
        (Long) row[3],
        Arrays.stream(((String) row[4]).split(",")).map(UUID::fromString).toList());
  }

  private static @Nullable String word(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
