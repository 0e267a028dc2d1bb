package dev.judgeworkshop.traces.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trace that a file would make.
 *
 * @param externalId its id where it came from; absent when it has none
 * @param inputPreview the first 280 characters of the input
 * @param outputPreview the first 280 characters of the output
 * @param messageCount how many messages it has
 * @param spanCount how many spans it has
 * @param hasError whether the run, or a step of it, failed
 * @param isUpdate whether it would update a trace of the workshop
 */
@Schema(
    requiredProperties = {
      "inputPreview",
      "outputPreview",
      "messageCount",
      "spanCount",
      "hasError",
      "isUpdate"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewedTrace(
    @Nullable String externalId,
    String inputPreview,
    String outputPreview,
    int messageCount,
    int spanCount,
    boolean hasError,
    boolean isUpdate) {}
