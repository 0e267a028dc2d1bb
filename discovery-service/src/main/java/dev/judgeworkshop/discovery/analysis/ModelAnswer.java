package dev.judgeworkshop.discovery.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.discovery.client.judge.CompletionView;
import dev.judgeworkshop.discovery.client.judge.ModelFailure;
import dev.judgeworkshop.discovery.client.judge.ModelFailure.Kind;
import dev.judgeworkshop.discovery.text.Texts;
import dev.judgeworkshop.kit.row.Ids;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a model answered and believes none of it: evidence that was not in the batch, items
 * without evidence and items that are too many are left out and counted.
 */
final class ModelAnswer {

  static final int MOST_ITEMS = 40;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 2_000;

  private final List<Contribution> batch;
  private final List<AnalysisItemSummary> found;
  private final List<FoundItem> items = new ArrayList<>();
  private long fresh;
  private long dropped;

  private ModelAnswer(List<Contribution> batch, List<AnalysisItemSummary> found) {
    this.batch = batch;
    this.found = found;
  }

  static BatchOutcome read(
      CompletionView answer, List<Contribution> batch, List<AnalysisItemSummary> found) {
    JsonNode list = answer.json() == null ? null : answer.json().get("items");
    if (list == null || !list.isArray()) {
      throw new ModelFailure(Kind.UNUSABLE, "The answer holds no list of items.");
    }
    ModelAnswer reading = new ModelAnswer(batch, found);
    list.forEach(reading::add);
    return new BatchOutcome(
        batch.getLast().id(),
        batch.size(),
        0,
        reading.items,
        reading.dropped,
        answer.model(),
        answer.inputTokens(),
        answer.outputTokens());
  }

  private void add(JsonNode item) {
    List<UUID> evidence = evidence(item.path("evidence"));
    if (evidence.isEmpty()) {
      dropped++;
      return;
    }
    int existing = item.path("existing").asInt(0);
    if (existing >= 1 && existing <= found.size()) {
      AnalysisItemSummary known = found.get(existing - 1);
      items.add(new FoundItem(known.id(), false, known.title(), "", evidence));
      return;
    }
    String title = text(item.path("title"), LONGEST_TITLE);
    String description = text(item.path("description"), LONGEST_DESCRIPTION);
    if (title == null || found.size() + fresh >= MOST_ITEMS) {
      dropped++;
      return;
    }
    fresh++;
    items.add(
        new FoundItem(
            Ids.next(), true, title, description == null ? title : description, evidence));
  }

  private List<UUID> evidence(JsonNode numbers) {
    Set<UUID> traces = new LinkedHashSet<>();
    for (JsonNode number : numbers) {
      int place = number.asInt(0);
      if (place >= 1 && place <= batch.size()) {
        traces.add(batch.get(place - 1).traceId());
      } else {
        dropped++;
      }
    }
    return List.copyOf(traces);
  }

  private static @Nullable String text(JsonNode node, int longest) {
    String text = node.isTextual() ? node.textValue().strip() : "";
    String cut = text.length() <= longest ? text : text.substring(0, longest);
    return cut.isBlank() || !cut.matches(Texts.STORABLE) ? null : cut;
  }
}
