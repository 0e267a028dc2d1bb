package dev.judgeworkshop.judge.alignment;

import java.time.Instant;
import java.util.UUID;

/** An alignment that is to be queued. */
record NewAlignment(
    UUID id,
    UUID workshopId,
    UUID questionId,
    UUID judgePromptId,
    UUID datasetId,
    UUID modelProviderId,
    String fingerprint,
    UUID createdBy,
    Instant createdAt) {}
