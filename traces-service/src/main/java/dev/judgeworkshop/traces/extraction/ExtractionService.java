package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.traces.client.workshops.SettingsView;
import dev.judgeworkshop.traces.client.workshops.WorkshopsClient;
import dev.judgeworkshop.traces.format.RawText;
import dev.judgeworkshop.traces.rights.TraceRights;
import dev.judgeworkshop.traces.trace.ShownTexts;
import dev.judgeworkshop.traces.trace.StoredTextService;
import dev.judgeworkshop.traces.trace.StoredTexts;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks and tries paths, and has a workshop's texts extracted anew after its settings changed. */
@ApplicationScoped
class ExtractionService {

  private static final int DEFAULT_LIMIT = 5;
  private static final int PREVIEW_CHARS = 280;

  private final ExtractionRepository repository;
  private final StoredTextService texts;
  private final WorkshopsClient workshops;
  private final DurableWork work;
  private final TraceRights rights;
  private final InstantSource time;

  ExtractionService(
      ExtractionRepository repository,
      StoredTextService texts,
      WorkshopsClient workshops,
      DurableWork work,
      TraceRights rights,
      InstantSource time) {
    this.repository = repository;
    this.texts = texts;
    this.workshops = workshops;
    this.work = work;
    this.rights = rights;
    this.time = time;
  }

  /** Fails with 400 that names each path that is no good. */
  static void check(@Nullable String inputPath, @Nullable String outputPath) {
    List<Violation> violations = new ArrayList<>();
    add("inputPath", inputPath, violations);
    add("outputPath", outputPath, violations);
    if (!violations.isEmpty()) {
      throw Problem.badRequest(violations);
    }
  }

  private static void add(String field, @Nullable String path, List<Violation> violations) {
    String flaw = path == null ? null : TextPath.flaw(path);
    if (flaw != null) {
      violations.add(new Violation(field, flaw));
    }
  }

  Uni<Void> checked(ExtractionPathsRequest request) {
    check(request.inputPath(), request.outputPath());
    return Uni.createFrom().voidItem();
  }

  /** The paths are applied on a thread that may take its time. */
  Uni<ExtractionPreviewResponse> preview(PreviewExtractionRequest request) {
    check(request.inputPath(), request.outputPath());
    int limit = request.limit() == null ? DEFAULT_LIMIT : request.limit();
    return rights
        .requireFacilitator(request.workshopId())
        .chain(() -> texts.first(request.workshopId(), limit))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(stored -> stored.stream().map(one -> extracted(one, request)).toList())
        .map(ExtractionPreviewResponse::new);
  }

  private static ExtractedTrace extracted(StoredTexts stored, PreviewExtractionRequest request) {
    RawText raw = RawText.of(stored.isConversation(), stored.texts(), stored.messages());
    ShownTexts found = new Extraction(request.inputPath(), request.outputPath()).shown(raw);
    return new ExtractedTrace(
        stored.traceId(),
        preview(found.input()),
        preview(found.output()),
        isFound(request.inputPath(), raw.document(true)),
        isFound(request.outputPath(), raw.document(false)));
  }

  private static boolean isFound(
      @Nullable String path, com.fasterxml.jackson.databind.JsonNode document) {
    TextPath compiled = TextPath.of(path);
    String found = compiled == null ? null : compiled.find(document);
    return found != null && !found.isBlank();
  }

  private static String preview(String text) {
    return text.codePointCount(0, text.length()) <= PREVIEW_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, PREVIEW_CHARS));
  }

  Uni<ExtractionResponse> start(UUID workshopId) {
    return rights
        .requireFacilitator(workshopId)
        .chain(() -> workshops.settings(workshopId))
        .chain(
            settings -> texts.count(workshopId).chain(count -> queue(workshopId, settings, count)))
        .invoke(work::wake);
  }

  @WithTransaction
  Uni<ExtractionResponse> queue(UUID workshopId, SettingsView settings, long count) {
    return repository
        .lock(workshopId)
        .map(found -> found == null ? new ExtractionWork(workshopId) : found)
        .invoke(
            extraction ->
                extraction.start(
                    settings.inputPath(), settings.outputPath(), count, time.instant()))
        .chain(repository::persistAndFlush)
        .call(() -> work.enqueue(ExtractionTask.NAME, workshopId))
        .map(ExtractionWork::response);
  }

  Uni<ExtractionResponse> get(UUID workshopId) {
    return rights.requireFacilitator(workshopId).chain(() -> load(workshopId));
  }

  @WithSession
  Uni<ExtractionResponse> load(UUID workshopId) {
    return repository
        .findByWorkshop(workshopId)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("extraction"))
        .map(ExtractionWork::response);
  }
}
