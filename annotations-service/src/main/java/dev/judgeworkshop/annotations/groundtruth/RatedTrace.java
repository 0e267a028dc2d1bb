package dev.judgeworkshop.annotations.groundtruth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trace with what its raters say to one question.
 *
 * @param traceId the trace
 * @param truth of the question
 * @param part null until the split has reached it
 */
record RatedTrace(UUID traceId, Truth truth, @Nullable Part part) {}
