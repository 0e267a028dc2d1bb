package dev.judgeworkshop.annotations.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.annotations.annotation.EarlierAnnotations;
import dev.judgeworkshop.annotations.client.workshops.MemberView;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** How files are read and checked. */
@ApplicationScoped
class ImportContents {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ObjectMapper json;
  private final EarlierAnnotations annotations;
  private final InstantSource clock;

  ImportContents(ObjectMapper json, EarlierAnnotations annotations, InstantSource clock) {
    this.json = json;
    this.annotations = annotations;
    this.clock = clock;
  }

  /** Reads a whole file, at most as large as a request may be; the same bytes give the same. */
  ParsedFile parse(ImportFormat format, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return format == ImportFormat.CSV ? CsvFile.parse(content) : JsonLinesFile.parse(content, json);
  }

  ImportCheck check(RubricResponse rubric, List<MemberView> members) {
    return new ImportCheck(rubric, members, annotations);
  }

  Instant now() {
    return clock.instant();
  }
}
