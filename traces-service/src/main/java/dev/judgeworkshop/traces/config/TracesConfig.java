package dev.judgeworkshop.traces.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The limits of this service. */
@ConfigMapping(prefix = "traces")
public interface TracesConfig {

  /**
   * A longer line of an import is an error line.
   *
   * @return the size without the line break
   */
  MemorySize maxLineSize();

  /**
   * How large a file that comes as gzip may get.
   *
   * @return the size
   */
  MemorySize maxInflatedSize();

  /**
   * How many lines one transaction of an import holds at most.
   *
   * @return at least 1
   */
  int batchLines();

  /**
   * How much of the file one transaction of an import holds at most; one line always fits.
   *
   * @return the size
   */
  MemorySize batchSize();

  /**
   * Error lines that are kept per import; further ones are only counted.
   *
   * @return 0 or more
   */
  int keptErrors();

  /**
   * Pulling from MLflow tracking servers.
   *
   * @return its limits
   */
  Mlflow mlflow();

  /** Limits of a pull. */
  interface Mlflow {

    /**
     * Whether servers at private, loopback and link-local addresses may be called. They are inside
     * of the network that the service runs in: only where every facilitator may reach it.
     *
     * @return false unless the installation says otherwise
     */
    boolean allowPrivateAddresses();

    /**
     * What the key is derived from that tokens of tracking servers are encrypted with.
     *
     * @return a secret with at least 128 bits of entropy
     */
    String tokenSecret();

    /**
     * How many traces are in memory at once.
     *
     * @return at least 1
     */
    int pageSize();

    /**
     * How many requests are sent to a server at once.
     *
     * @return at least 1
     */
    int concurrency();

    /**
     * How long a server may take for one answer.
     *
     * @return the time
     */
    Duration requestTimeout();
  }

  /**
   * An upload that has received nothing for so long is removed.
   *
   * @return longer than a slow sender takes for 1 MiB
   */
  Duration abandonedUploadAfter();

  /**
   * How large the texts of one page for other services get before the page ends early.
   *
   * @return the size; one text always fits
   */
  MemorySize textPageSize();
}
