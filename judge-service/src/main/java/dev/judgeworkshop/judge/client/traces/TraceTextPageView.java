package dev.judgeworkshop.judge.client.traces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some texts of a dataset, in its order.
 *
 * @param items at most as many as were asked for
 * @param next where to go on; absent on the last page
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TraceTextPageView(List<TraceTextView> items, @Nullable String next) {}
