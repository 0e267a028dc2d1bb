package dev.judgeworkshop.judge.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The examples of prompts, in the caller's session; a prompt has at most 20. */
@ApplicationScoped
class PromptExampleRepository {

  private static final String INSERT =
      """
      insert into prompt_example (prompt_id, position, trace_id, input, output, rating, comment)
      select ?1, row_number() over (), e."traceId", e.input, e.output, e.rating, e.comment
      from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as e(
        "traceId" uuid, input text, output text, rating smallint, comment text)
      """;
  private static final String OF_PROMPT =
      """
      select cast(trace_id as text), input, output, cast(rating as int), comment
      from prompt_example where prompt_id = ?1 order by position
      """;

  private final ObjectMapper json;

  PromptExampleRepository(ObjectMapper json) {
    this.json = json;
  }

  Uni<Void> insert(UUID promptId, List<PromptExample> examples) {
    if (examples.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, promptId)
                    .setParameter(2, write(examples))
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<List<PromptExample>> find(UUID promptId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OF_PROMPT, Object[].class)
                    .setParameter(1, promptId)
                    .getResultList())
        .map(rows -> rows.stream().map(PromptExampleRepository::read).toList());
  }

  private static PromptExample read(Object[] row) {
    return new PromptExample(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        (Integer) row[3],
        (String) row[4]);
  }

  private String write(List<PromptExample> examples) {
    try {
      return json.writeValueAsString(examples);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
