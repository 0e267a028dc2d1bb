package dev.judgeworkshop.local.stack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What other commands and tests read about a running stack, in {@code state.json}.
 *
 * @param url the public address
 * @param ready true once everything answered for the first time
 * @param launcherPid the process that supervises the others
 * @param startedAt RFC 3339
 * @param processes in the order they start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record StackState(
    String url, boolean ready, long launcherPid, String startedAt, List<ProcessState> processes) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * One process.
   *
   * @param name as in the log file's name
   * @param port where it listens
   * @param url null for the database
   * @param pid of its current life
   * @param ready whether it answered in its current life
   * @param restarts how often it was started again
   * @param log its log file
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProcessState(
      String name,
      int port,
      @Nullable String url,
      long pid,
      boolean ready,
      int restarts,
      String log) {}

  /** Copies the list. */
  public StackState {
    processes = List.copyOf(processes);
  }

  /**
   * Reads the file of a stack that runs or ran.
   *
   * @param file {@code state.json}
   * @return empty when there is none
   * @throws IOException when it cannot be read
   */
  public static Optional<StackState> read(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.of(JSON.readValue(Files.readString(file), StackState.class))
        : Optional.empty();
  }

  void write(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.writeString(unfinished, JSON.writeValueAsString(this) + "\n");
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
