package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.discovery.contribution.ContributionFilter;
import dev.judgeworkshop.discovery.progress.Conditions;
import dev.judgeworkshop.discovery.text.Search;
import dev.judgeworkshop.model.Phase;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which notes to list, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param traceId only on this trace
 * @param userId only by this person
 * @param phase only from this phase
 * @param text only those whose text has words that begin with all of these words
 */
public record NoteFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("traceId") @Nullable UUID traceId,
    @QueryParam("userId") @Nullable UUID userId,
    @QueryParam("phase") @Nullable Phase phase,
    @QueryParam("text") @Size(max = 200) @Nullable String text)
    implements ContributionFilter<NoteFilter> {

  @Override
  public NoteFilter by(@Nullable UUID author) {
    return new NoteFilter(workshopId, traceId, author, phase, text);
  }

  @Override
  public boolean isCounted() {
    return traceId == null && phase == null && text == null;
  }

  /** What is asked for: property and value, in the order of the indexes. */
  Map<String, Object> conditions() {
    Map<String, Object> conditions = new LinkedHashMap<>();
    conditions.put("workshopId", workshopId);
    Conditions.putGiven(conditions, "traceId", traceId);
    Conditions.putGiven(conditions, "userId", userId);
    Conditions.putGiven(conditions, "phase", phase);
    Conditions.putGiven(conditions, Conditions.TEXT, text == null ? null : Search.of(text).query());
    return conditions;
  }

  @Override
  public String scope() {
    return "notes" + conditions();
  }
}
