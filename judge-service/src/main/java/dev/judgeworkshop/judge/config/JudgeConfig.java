package dev.judgeworkshop.judge.config;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How runs are worked on, and how models are reached. */
@ConfigMapping(prefix = "judge")
public interface JudgeConfig {

  /**
   * Items judged and stored in one transaction by judges that ask no LLM; what a killed process
   * loses at most.
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

  /**
   * What keys of model providers are encrypted with: 32 bytes in Base64.
   *
   * @return a secret, without a default
   */
  String encryptionKey();

  /**
   * The encryption key before this one; keys of providers sealed with it can still be opened.
   *
   * @return a secret, absent when none was replaced
   */
  Optional<String> previousEncryptionKey();

  /**
   * How models are reached.
   *
   * @return the group {@code judge.models}
   */
  Models models();

  /** How models are reached. */
  interface Models {

    /**
     * Private networks in which models may be asked, e.g. {@code 10.20.0.0/16}; none by default.
     *
     * @return networks in CIDR notation
     */
    Optional<List<String>> allowedNetworks();

    /**
     * How long an item of a run waits for a provider that is throttling or broken before it fails.
     *
     * @return a duration
     */
    Duration patience();

    /**
     * Workers that share one run, over all replicas.
     *
     * @return 1 to 16
     */
    @Min(1)
    @Max(16)
    int workersPerRun();
  }
}
