package dev.judgeworkshop.annotations.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rubric in a list.
 *
 * @param version counted from 1
 * @param questions how many it has
 * @param createdAt when it was made
 * @param createdBy who made it; absent where it is not known, or was a service
 */
@Schema(
    name = "RubricVersion",
    requiredProperties = {"version", "questions", "createdAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RubricVersionSummary(
    long version, int questions, Instant createdAt, @Nullable UUID createdBy) {}
