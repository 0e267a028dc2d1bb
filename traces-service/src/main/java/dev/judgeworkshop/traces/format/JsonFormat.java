package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A format whose records are JSON values; one bad trace in a record loses no other. */
abstract class JsonFormat implements RecordFormat {

  private static final int SHOWN_FLAWS = 3;

  /** What makes one trace. */
  interface Draft {
    NewTrace read(Instant defaultTime) throws UnusableLine;
  }

  @Override
  public final Reading read(byte[] record, Instant defaultTime) {
    try {
      return readAll(drafts(StrictJson.readUtf8(record)), defaultTime);
    } catch (UnusableLine unusable) {
      return Reading.flawed(unusable.getMessage());
    }
  }

  /** The traces of a record that are to be read one by one. */
  abstract List<Draft> drafts(JsonNode record) throws UnusableLine;

  private static Reading readAll(List<Draft> drafts, Instant defaultTime) {
    List<NewTrace> traces = new ArrayList<>();
    List<String> flaws = new ArrayList<>();
    for (Draft draft : drafts) {
      try {
        traces.add(draft.read(defaultTime.plusNanos(traces.size() * 1L)));
      } catch (UnusableLine unusable) {
        flaws.add(unusable.getMessage());
      }
    }
    return new Reading(traces, flaws.isEmpty() ? null : told(flaws));
  }

  private static String told(List<String> flaws) {
    String first = String.join("; ", flaws.subList(0, Math.min(SHOWN_FLAWS, flaws.size())));
    return flaws.size() <= SHOWN_FLAWS ? first : first + "; and " + (flaws.size() - SHOWN_FLAWS);
  }
}
