package dev.judgeworkshop.traces.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.Message;
import dev.judgeworkshop.traces.trace.NewSpan;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Files of others, which are not part of the project: run by hand with {@code -Dreal.data=FOLDER}.
 * What differs from the messages that stand beside the framework traces is written to {@code
 * target/real-files.txt}; the README says why.
 */
@EnabledIfSystemProperty(named = "real.data", matches = ".+")
class RealFilesTest {

  private static final Path DATA = Path.of(System.getProperty("real.data", "."));
  private static final Path REPORT = Path.of("target", "real-files.txt");
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private final List<String> report = new ArrayList<>();

  @Test
  void everyFileIsRead() throws IOException {
    readLines("tau_bench/airline.jsonl", 200);
    readLines("summeval/traces.jsonl", 1_600);
    read("mlflow/trace-v2.json", new MlflowFormat());
    read("mlflow/trace-v3.json", new MlflowFormat());
    read("otel/otlp-trace.json", new OtlpFormat());
    read("otel/jaeger-helm.json", new JaegerFormat());
    List<Path> exports;
    try (Stream<Path> files = Files.list(DATA.resolve("otel"))) {
      exports = files.filter(file -> file.toString().endsWith(".trace.json")).sorted().toList();
    }
    assertThat(exports).hasSize(7);
    for (Path export : exports) {
      compare(export);
    }
    Files.write(REPORT, report);
  }

  private void readLines(String file, int count) throws IOException {
    int read = 0;
    for (String line : Files.readAllLines(DATA.resolve(file))) {
      Reading reading = new JsonLine().read(line.getBytes("UTF-8"), NOW);
      assertThat(reading.flaw()).isNull();
      assertThat(reading.traces().getFirst().input()).isNotBlank();
      assertThat(reading.traces().getFirst().output()).isNotBlank();
      read++;
    }
    assertThat(read).isEqualTo(count);
    report.add(file + ": " + read + " traces, each with input and output");
  }

  private NewTrace read(String file, RecordFormat format) throws IOException {
    Reading reading = format.read(Files.readAllBytes(DATA.resolve(file)), NOW);
    assertThat(reading.flaw()).as(file).isNull();
    assertThat(reading.traces()).as(file).hasSize(1);
    NewTrace trace = reading.traces().getFirst();
    report.add(
        "%s: %d spans %s, %d messages%n  input:  %s%n  output: %s"
            .formatted(
                file,
                trace.spans().size(),
                trace.spans().stream().map(span -> span.facts().kind()).distinct().toList(),
                trace.messageCount(),
                shortened(trace.input()),
                shortened(trace.output())));
    return trace;
  }

  private void compare(Path export) throws IOException {
    NewTrace trace = read("otel/" + export.getFileName(), new LangfuseFormat());
    Path beside = Path.of(export.toString().replace(".trace.json", ".chatml.json"));
    JsonNode expected = readTree(beside);
    int same = 0;
    int all = 0;
    for (NewSpan span : trace.spans()) {
      JsonNode sides = expected.path(span.id());
      for (boolean isInput : new boolean[] {true, false}) {
        JsonNode side = sides.path(isInput ? "input" : "output");
        if (side.isMissingNode()) {
          continue;
        }
        all++;
        String text = isInput ? span.content().inputs() : span.content().outputs();
        List<String> theirs = theirs(side);
        List<String> ours = ours(text);
        if (theirs.equals(ours)) {
          same++;
        } else {
          report.add(
              "    %s %s: theirs %s, ours %s"
                  .formatted(
                      span.facts().name(),
                      isInput ? "input" : "output",
                      shortened(theirs.toString()),
                      shortened(ours.toString())));
        }
      }
    }
    report.add("  %d of %d sides have the same messages".formatted(same, all));
  }

  private static JsonNode readTree(Path file) throws IOException {
    try {
      return StrictJson.read(Files.readString(file));
    } catch (UnusableLine e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> theirs(JsonNode side) {
    List<String> messages = new ArrayList<>();
    for (JsonNode message : side.path("data")) {
      JsonNode inside = message.has("role") ? message : message.path("json").path("message");
      Conversation read = Conversation.in(inside);
      read.messages().forEach(one -> messages.add(described(one)));
    }
    return messages;
  }

  private static List<String> ours(@Nullable String text) {
    return text == null
        ? List.of()
        : Conversation.in(TextNode.valueOf(text)).messages().stream()
            .map(RealFilesTest::described)
            .toList();
  }

  private static String described(Message message) {
    String content = message.content() == null ? "" : message.content().strip();
    return message.role()
        + ":"
        + content.replaceAll("\\s+", "")
        + message.toolCalls().stream().map(call -> call.name()).toList();
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
