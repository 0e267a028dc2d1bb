package dev.judgeworkshop.traces.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.format.CsvColumns;
import dev.judgeworkshop.traces.trace.NewTrace;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BatchReaderTest {

  private static final Instant STORED = Instant.parse("2026-01-31T12:00:00Z");

  /** At most 3 lines or 100 bytes a batch, lines of 60 bytes, 2 error lines kept. */
  private static final TracesConfig LIMITS =
      new TracesConfig() {
        @Override
        public MemorySize maxLineSize() {
          return size(60);
        }

        @Override
        public MemorySize maxInflatedSize() {
          return size(1_000);
        }

        @Override
        public Mlflow mlflow() {
          throw new UnsupportedOperationException();
        }

        @Override
        public int batchLines() {
          return 3;
        }

        @Override
        public MemorySize batchSize() {
          return size(100);
        }

        @Override
        public int keptErrors() {
          return 2;
        }

        @Override
        public Duration abandonedUploadAfter() {
          return Duration.ZERO;
        }

        @Override
        public MemorySize textPageSize() {
          return size(1);
        }

        private MemorySize size(long bytes) {
          return new MemorySize(BigInteger.valueOf(bytes));
        }
      };

  @Test
  void endsABatchAtItsNumberOfLines() {
    // Given
    BatchReader reader = reading("bad\n".repeat(4), 0);

    // When
    ImportBatch first = reader.next();
    ImportBatch second = reader.next();

    // Then
    assertThat(first.failed()).isEqualTo(3);
    assertThat(first.lastLine()).isEqualTo(3);
    assertThat(first.end()).isEqualTo(12);
    assertThat(second.failed()).isEqualTo(1);
    assertThat(reader.next().isEmpty()).isTrue();
  }

  @Test
  void endsABatchAtItsSize() {
    // Given
    String line = "{\"input\":\"%s\",\"output\":\"\"}\n".formatted("x".repeat(30));

    // When
    ImportBatch first = reading(line.repeat(3), 0).next();

    // Then
    assertThat(first.traces()).hasSize(2);
  }

  @Test
  void keepsTheFirstErrorsAndCountsAll() {
    // Given
    BatchReader reader = reading("bad\n".repeat(3), 1);

    // When
    ImportBatch batch = reader.next();

    // Then
    assertThat(batch.failed()).isEqualTo(3);
    assertThat(batch.errors()).extracting(ImportErrorSummary::line).containsExactly(1L);
  }

  @Test
  void leavesOutWhatIsTooLong() {
    // Given
    String good = "{\"input\":\"a\",\"output\":\"b\"}";

    // When
    ImportBatch batch = reading("x".repeat(61) + "\n" + good, 0).next();

    // Then
    assertThat(batch.errors().getFirst().reason()).isEqualTo("is longer than 60 bytes");
    assertThat(batch.traces()).hasSize(1);
  }

  @Test
  void theNumberOfTheLineDecidesThePlaceInTheOrder() {
    // Given
    String good = "{\"input\":\"a\",\"output\":\"b\"}\n";

    // When
    ImportBatch batch = reading(good + "\n" + good, 0).next();

    // Then
    assertThat(batch.traces())
        .extracting(NewTrace::createdAt)
        .containsExactly(STORED.plusNanos(1_000), STORED.plusNanos(3_000));
  }

  private static BatchReader reading(String file, int keptErrors) {
    byte[] bytes = file.getBytes(UTF_8);
    ImportCheckpoint start =
        new ImportCheckpoint(UUID.randomUUID(), UUID.randomUUID(), STORED, 0, 0, keptErrors);
    RecordSources records =
        RecordSources.open(
            offset -> Arrays.copyOfRange(bytes, (int) Math.min(offset, bytes.length), bytes.length),
            new ImportPlan(ImportFormat.JSON_LINES, CsvColumns.RECOGNISED, false),
            start,
            60);
    return new BatchReader(records, start, LIMITS, UnaryOperator.identity());
  }
}
