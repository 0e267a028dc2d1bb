package dev.judgeworkshop.workshops.client.overview;

import dev.judgeworkshop.workshops.client.annotations.AnnotationProgressView;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryProgressView;
import dev.judgeworkshop.workshops.client.judge.JudgeProgressView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the other services say of a workshop; null for one that does not answer.
 *
 * @param traces how many there are
 * @param discovery who noticed how much
 * @param annotations who annotated how much
 * @param judge how far the judges are
 */
public record PeersProgress(
    @Nullable Long traces,
    @Nullable DiscoveryProgressView discovery,
    @Nullable AnnotationProgressView annotations,
    @Nullable JudgeProgressView judge) {

  /**
   * Who did not answer.
   *
   * @return the services' short names
   */
  public Set<String> missing() {
    return Missing.of(
        Missing.TRACES, traces,
        Missing.DISCOVERY, discovery,
        Missing.ANNOTATIONS, annotations,
        Missing.JUDGE, judge);
  }
}
