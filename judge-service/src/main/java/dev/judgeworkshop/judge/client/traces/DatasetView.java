package dev.judgeworkshop.judge.client.traces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What is read of a dataset.
 *
 * @param id the dataset
 * @param workshopId the workshop it belongs to
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DatasetView(UUID id, UUID workshopId) {}
