package dev.judgeworkshop.judge.config;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How runs are worked on. */
@ConfigMapping(prefix = "judge")
public interface JudgeConfig {

  /**
   * Items judged and stored in one transaction; what a killed process loses at most.
   *
   * @return 1 to 500
   */
  @Min(1)
  @Max(500)
  int batchSize();

  /**
   * Rows asked of a peer at once while a run is prepared.
   *
   * @return 1 to 200
   */
  @Min(1)
  @Max(200)
  int pageSize();
}
