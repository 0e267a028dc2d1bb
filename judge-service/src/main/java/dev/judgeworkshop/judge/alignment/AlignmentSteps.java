package dev.judgeworkshop.judge.alignment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.judge.alignment.AlignmentStore.Learned;
import dev.judgeworkshop.judge.alignment.LearningRepository.NewGuideline;
import dev.judgeworkshop.judge.calls.JsonAnswers;
import dev.judgeworkshop.judge.calls.ModelCalls;
import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.judge.calls.UsagePurpose;
import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatMessage;
import dev.judgeworkshop.judge.client.models.ChatView;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.prompt.NewPrompt;
import dev.judgeworkshop.judge.prompt.PromptParameters;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.judge.run.RunStarter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of an alignment: remote calls first, then one transaction with what they brought. */
@ApplicationScoped
class AlignmentSteps {

  private static final Duration SLOT_PATIENCE = Duration.ofMinutes(5);

  private final AlignmentStore store;
  private final ExampleLoader loader;
  private final JudgePromptService prompts;
  private final ProviderAccess providers;
  private final ModelCalls calls;
  private final JsonAnswers answers;
  private final RunStarter runs;

  AlignmentSteps(
      AlignmentStore store,
      ExampleLoader loader,
      JudgePromptService prompts,
      ProviderAccess providers,
      ModelCalls calls,
      JsonAnswers answers,
      RunStarter runs) {
    this.store = store;
    this.loader = loader;
    this.prompts = prompts;
    this.providers = providers;
    this.calls = calls;
    this.answers = answers;
    this.runs = runs;
  }

  Uni<Void> next(AlignmentRow row) {
    return switch (row.response().stage()) {
      case EXAMPLES -> loadExamples(row);
      case DISTILLING -> distil(row);
      case MERGING -> merge(row);
      case PROPOSING -> propose(row);
      case MEASURING -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> loadExamples(AlignmentRow row) {
    AlignmentResponse alignment = row.response();
    return loader
        .tuning(alignment.workshopId(), alignment.questionId())
        .chain(truths -> loader.texts(alignment.workshopId(), truths))
        .map(RatedExample::packed)
        .chain(
            packed ->
                packed.isEmpty()
                    ? Uni.createFrom().failure(AlignmentProblems.noExamples())
                    : store.storeExamples(row.id(), packed));
  }

  private Uni<Void> distil(AlignmentRow row) {
    return store
        .nextBatch(row.id())
        .chain(
            batch ->
                batch.isEmpty()
                    ? store.enter(row.id(), AlignmentStage.MERGING).replaceWithVoid()
                    : distil(row, batch));
  }

  private Uni<Void> distil(AlignmentRow row, List<RatedExample> batch) {
    AlignmentResponse alignment = row.response();
    return provider(row)
        .chain(
            provider ->
                prompts
                    .load(alignment.judgePromptId())
                    .chain(
                        version ->
                            known(row)
                                .chain(
                                    known ->
                                        learn(
                                            provider,
                                            Distillation.distil(
                                                provider, version.text(), known, batch),
                                            batch.getFirst().batch(),
                                            json -> guidelines(json, known, batch)))))
        .chain(learned -> store.storeBatch(row.id(), learned));
  }

  private static List<NewGuideline> guidelines(
      ObjectNode json, List<String> known, List<RatedExample> batch) {
    return Distillation.read(json, "examples", batch.size(), known).stream()
        .map(
            statement ->
                new NewGuideline(
                    statement.text(),
                    statement.behind().stream().map(n -> batch.get(n - 1).traceId()).toList(),
                    statement.contradicts()))
        .toList();
  }

  private Uni<List<String>> known(AlignmentRow row) {
    return store
        .guidelines(row.id())
        .map(all -> all.stream().map(GuidelineResponse::text).toList());
  }

  private Uni<Void> merge(AlignmentRow row) {
    return store
        .guidelines(row.id())
        .chain(
            all ->
                all.size() < 2
                    ? Uni.createFrom().item(nothing())
                    : provider(row)
                        .chain(
                            provider ->
                                learn(
                                    provider,
                                    Distillation.merge(
                                        provider,
                                        all.stream().map(GuidelineResponse::text).toList()),
                                    LearningRepository.MERGED,
                                    json -> merged(json, all))))
        .chain(learned -> store.storeMerged(row.id(), learned));
  }

  private static Learned nothing() {
    return new Learned(
        LearningRepository.MERGED, "", true, List.of(), ModelUsage.NONE, BigDecimal.ZERO);
  }

  /** The evidence of what is joined is joined as well. */
  private static List<NewGuideline> merged(ObjectNode json, List<GuidelineResponse> all) {
    return Distillation.read(json, "from", all.size(), List.of()).stream()
        .map(
            statement ->
                new NewGuideline(
                    statement.text(),
                    statement.behind().stream()
                        .flatMap(n -> all.get(n - 1).evidence().stream())
                        .distinct()
                        .toList(),
                    statement.contradicts()))
        .toList();
  }

  /** One question and one repair; an answer that cannot be used brings nothing and is counted. */
  private Uni<Learned> learn(
      UsableProvider provider,
      ChatCall call,
      int batch,
      Function<ObjectNode, List<NewGuideline>> reader) {
    return ask(provider, call)
        .chain(
            answer ->
                answers
                    .parse(answer.content())
                    .map(
                        json ->
                            Uni.createFrom()
                                .item(
                                    learned(
                                        provider,
                                        batch,
                                        answer,
                                        ModelUsage.of(answer),
                                        reader.apply(json))))
                    .orElseGet(
                        () ->
                            ask(
                                    provider,
                                    call.followedBy(
                                        ChatMessage.assistant(answer.content()),
                                        ChatMessage.user(
                                            "That is not the JSON that was asked for. Answer with"
                                                + " it only.")))
                                .map(
                                    again ->
                                        learned(
                                            provider,
                                            batch,
                                            again,
                                            ModelUsage.of(answer).plus(ModelUsage.of(again)),
                                            answers
                                                .parse(again.content())
                                                .map(reader)
                                                .orElse(null)))));
  }

  private static Learned learned(
      UsableProvider provider,
      int batch,
      ChatView answer,
      ModelUsage used,
      @Nullable List<NewGuideline> guidelines) {
    return new Learned(
        batch,
        answer.content(),
        guidelines != null,
        guidelines == null ? List.of() : guidelines,
        used,
        provider.cost(used.inputTokens(), used.outputTokens()));
  }

  private Uni<ChatView> ask(UsableProvider provider, ChatCall call) {
    return calls.askWithinLimits(provider, call, UsagePurpose.ALIGNMENT, SLOT_PATIENCE);
  }

  private Uni<UsableProvider> provider(AlignmentRow row) {
    return providers.find(row.response().workshopId(), row.response().modelProviderId());
  }

  /**
   * Ids follow from the alignment and its version: after a crash the same rows are found again. Who
   * cancels it meanwhile does not pay for the runs.
   */
  private Uni<Void> propose(AlignmentRow row) {
    AlignmentResponse alignment = row.response();
    UUID promptId = id(row, "prompt/" + alignment.version());
    UUID parentRun =
        alignment.parentRunId() == null
            ? id(row, "parent/" + alignment.version())
            : alignment.parentRunId();
    UUID childRun = id(row, "child/" + alignment.version());
    return prompts
        .load(alignment.judgePromptId())
        .chain(parent -> store.guidelines(row.id()).map(all -> child(alignment, parent, all)))
        .chain(child -> prompts.add(promptId, child, row.createdBy()))
        .chain(() -> start(row, parentRun, alignment.judgePromptId()))
        .chain(() -> start(row, childRun, promptId))
        .chain(() -> store.propose(row.id(), promptId, parentRun, childRun))
        .chain(
            proposed ->
                proposed == 1
                    ? Uni.createFrom().voidItem()
                    : runs.cancel(parentRun).chain(() -> runs.cancel(childRun)));
  }

  private static NewPrompt child(
      AlignmentResponse alignment, JudgePromptResponse parent, List<GuidelineResponse> all) {
    List<String> kept =
        all.stream()
            .filter(guideline -> guideline.state() == GuidelineState.KEPT)
            .map(GuidelineResponse::text)
            .toList();
    PromptParameters asked = parent.parameters();
    return new NewPrompt(
        parent.workshopId(),
        parent.questionId(),
        parent.questionTitle(),
        parent.scaleType(),
        parent.kind(),
        GuidedText.with(parent.text(), kept),
        parent.id(),
        new PromptParameters(
            alignment.modelProviderId(),
            asked.temperature(),
            asked.maxTokens(),
            asked.seed(),
            true),
        parent.examples());
  }

  private Uni<Void> start(AlignmentRow row, UUID runId, UUID promptId) {
    AlignmentResponse alignment = row.response();
    return runs.startHeldOut(
        runId, promptId, alignment.datasetId(), alignment.modelProviderId(), row.createdBy());
  }

  private static UUID id(AlignmentRow row, String what) {
    String name = row.id() + "/" + what;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
