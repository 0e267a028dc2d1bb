package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.client.annotations.GroundTruthView;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up what an alignment needs, says what it will cost, and when its inputs are the same. */
@ApplicationScoped
class AlignmentPlans {

  private static final int SAMPLE = 200;
  private static final int CHARS_PER_TOKEN = 4;
  private static final int SIMILAR_EXAMPLES = 5;
  private static final int GUIDELINES_TOKENS = 600;
  private static final int LEARNING_ANSWER = 500;
  private static final int VERDICT = 80;
  private static final int FEW = 20;

  private final JudgePromptService prompts;
  private final ProviderAccess providers;
  private final ExampleLoader loader;
  private final InstantSource clock;

  AlignmentPlans(
      JudgePromptService prompts,
      ProviderAccess providers,
      ExampleLoader loader,
      InstantSource clock) {
    this.prompts = prompts;
    this.providers = providers;
    this.loader = loader;
    this.clock = clock;
  }

  Uni<NewAlignment> plan(CreateAlignmentRequest request, Membership facilitator) {
    UUID datasetId =
        request.datasetId() == null ? facilitator.activeDatasetId() : request.datasetId();
    if (datasetId == null) {
      return Uni.createFrom().failure(AlignmentProblems.noActiveDataset());
    }
    return judge(request)
        .chain(
            judge ->
                loader
                    .tuning(request.workshopId(), judge.version().questionId())
                    .invoke(AlignmentPlans::requireSome)
                    .map(
                        truths ->
                            new NewAlignment(
                                Ids.next(),
                                request.workshopId(),
                                judge.version().questionId(),
                                judge.version().id(),
                                datasetId,
                                judge.provider().id(),
                                fingerprint(judge, datasetId, truths),
                                facilitator.userId(),
                                clock.instant())));
  }

  Uni<EstimateResponse> estimate(CreateAlignmentRequest request) {
    return judge(request)
        .chain(
            judge ->
                loader
                    .tuning(request.workshopId(), judge.version().questionId())
                    .invoke(AlignmentPlans::requireSome)
                    .chain(
                        truths ->
                            loader
                                .texts(request.workshopId(), sample(truths))
                                .chain(
                                    texts ->
                                        loader
                                            .heldOut(
                                                request.workshopId(), judge.version().questionId())
                                            .map(
                                                heldOut ->
                                                    estimate(judge, truths, texts, heldOut)))));
  }

  private static EstimateResponse estimate(
      Judge judge, List<GroundTruthView> truths, List<RatedExample> texts, int heldOut) {
    double chars = texts.stream().mapToInt(RatedExample::chars).average().orElse(0);
    long perExample = Math.round(chars / CHARS_PER_TOKEN) + 20;
    long template = judge.version().text().length() / CHARS_PER_TOKEN;
    long batches =
        RatedExample.packed(texts).isEmpty()
            ? 0
            : Math.round(
                Math.ceil(
                    (RatedExample.packed(texts).getLast().batch() + 1.0)
                        * truths.size()
                        / texts.size()));
    long learning =
        batches * (template + GUIDELINES_TOKENS)
            + truths.size() * perExample
            + (long) LEARNING_ANSWER * batches;
    long parent = heldOut * (template + perExample);
    long child =
        heldOut * (template + GUIDELINES_TOKENS + perExample + SIMILAR_EXAMPLES * perExample);
    long input = learning + parent + child;
    long output = (batches + 1) * LEARNING_ANSWER + 2L * heldOut * VERDICT;
    return new EstimateResponse(
        truths.size(),
        heldOut,
        batches + 1 + 2L * heldOut,
        input,
        output,
        judge.provider().cost(input, output),
        warnings(truths, heldOut));
  }

  private static List<String> warnings(List<GroundTruthView> truths, int heldOut) {
    List<String> warnings = new ArrayList<>();
    if (truths.size() < FEW) {
      warnings.add("Only %d rated tuning traces: little can be learned.".formatted(truths.size()));
    }
    if (truths.stream().allMatch(truth -> truth.comments().isEmpty())) {
      warnings.add("No rater has written a comment: why they rated so has to be guessed.");
    }
    if (heldOut < 30) {
      warnings.add(
          "Only %d held-out traces: a difference will hardly be told from chance."
              .formatted(heldOut));
    }
    return warnings;
  }

  private static List<GroundTruthView> sample(List<GroundTruthView> truths) {
    return truths.subList(0, Math.min(SAMPLE, truths.size()));
  }

  private static void requireSome(List<GroundTruthView> truths) {
    if (truths.isEmpty()) {
      throw AlignmentProblems.noExamples();
    }
  }

  private Uni<Judge> judge(CreateAlignmentRequest request) {
    return prompts
        .get(request.judgePromptId())
        .invoke(version -> requireAlignable(version, request.workshopId()))
        .chain(
            version ->
                provider(version, request.modelProviderId())
                    .map(provider -> new Judge(version, provider)));
  }

  private Uni<UsableProvider> provider(JudgePromptResponse version, @Nullable UUID asked) {
    UUID id = asked == null ? version.parameters().modelProviderId() : asked;
    return id == null
        ? providers.standard(version.workshopId())
        : providers.find(version.workshopId(), id);
  }

  private static void requireAlignable(JudgePromptResponse version, UUID workshopId) {
    if (!version.workshopId().equals(workshopId)) {
      throw Problem.notFound("judge prompt");
    }
    if (version.kind() != JudgeKind.LLM) {
      throw AlignmentProblems.asksNoModel();
    }
  }

  /** Everything that what is learned depends on. */
  private static String fingerprint(Judge judge, UUID datasetId, List<GroundTruthView> truths) {
    StringBuilder inputs = new StringBuilder();
    inputs
        .append(judge.version().id())
        .append(datasetId)
        .append(judge.provider().id())
        .append(judge.provider().endpoint().model());
    truths.forEach(
        truth ->
            inputs
                .append('\n')
                .append(truth.traceId())
                .append(truth.value())
                .append(truth.comments()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(inputs.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Judge(JudgePromptResponse version, UsableProvider provider) {}
}
