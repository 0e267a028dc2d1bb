package dev.judgeworkshop.annotations.groundtruth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.annotations.groundtruth.Split.Assignment;
import dev.judgeworkshop.annotations.groundtruth.Split.Stratum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void sharesEachStratumOutSixtyToForty() {
    List<RatedTrace> traces = new ArrayList<>();
    traces.addAll(traces(100, (short) 1));
    traces.addAll(traces(30, (short) 0));
    traces.addAll(traces(5, (short) 0, (short) 1));

    List<Assignment> split = Split.assign(traces, Map.of());

    assertThat(tuning(split, "1")).isEqualTo(60);
    assertThat(tuning(split, "0")).isEqualTo(18);
    assertThat(tuning(split, "contested")).isEqualTo(3);
  }

  @Test
  void followsFromTheIdsNotFromTheOrder() {
    List<RatedTrace> traces = traces(50, (short) 1);
    List<RatedTrace> shuffled = new ArrayList<>(traces);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(Split.assign(shuffled, Map.of())).isEqualTo(Split.assign(traces, Map.of()));
  }

  @Test
  void goesOnWhereAStratumStands() {
    List<Assignment> late = Split.assign(traces(5, (short) 1), Map.of("1", new Stratum(0, 5)));

    assertThat(late).extracting(Assignment::part).containsOnly(Part.TUNING);
  }

  private static long tuning(List<Assignment> split, String stratum) {
    return split.stream()
        .filter(a -> a.stratum().equals(stratum) && a.part() == Part.TUNING)
        .count();
  }

  private static List<RatedTrace> traces(int number, Short... values) {
    List<RatedTrace> traces = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      UUID id =
          new UUID(
              0x0190_0000_0000_7000L + values.length,
              0x8000_0000_0000_0000L + 1000 * values[0] + i);
      traces.add(new RatedTrace(id, values, null, null));
    }
    return traces;
  }
}
