package dev.judgeworkshop.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an earlier release wrote must be read by today's code (wire changes are additive). */
class WireSamplesTest {

  private final ObjectMapper json = JsonMapper.builder().build();

  @Test
  void readsAMembership() throws Exception {
    // Given
    String sample =
        """
        {"workshopId":"01920000-0000-7000-8000-000000000001",
         "userId":"01920000-0000-7000-8000-000000000002",
         "role":"SME","phase":"ANNOTATION","state":"OPEN","round":2,
         "activeDatasetId":"01920000-0000-7000-8000-000000000003",
         "randomOrder":true,"workshopVersion":7,"tokenVersion":3}
        """;
    // When
    Membership membership = json.readValue(sample, Membership.class);
    // Then
    assertThat(membership)
        .isEqualTo(
            new Membership(
                UUID.fromString("01920000-0000-7000-8000-000000000001"),
                UUID.fromString("01920000-0000-7000-8000-000000000002"),
                Role.SME,
                Phase.ANNOTATION,
                WorkshopState.OPEN,
                2,
                UUID.fromString("01920000-0000-7000-8000-000000000003"),
                true,
                7,
                3));
    assertThat(membership.isFacilitator()).isFalse();
    assertThat(json.readTree(json.writeValueAsString(membership))).isEqualTo(json.readTree(sample));
  }

  @Test
  void aMembershipOfAnOlderVersionHasRevokedNoToken() throws Exception {
    String older =
        """
        {"workshopId":"01920000-0000-7000-8000-000000000001",
         "userId":"01920000-0000-7000-8000-000000000002",
         "role":"SME","phase":"INTAKE","state":"OPEN","round":0,
         "randomOrder":false,"workshopVersion":1}
        """;
    assertThat(json.readValue(older, Membership.class).tokenVersion()).isZero();
  }

  @Test
  void readsADatasetSelection() throws Exception {
    // When
    DatasetSelection selection =
        json.readValue("{\"kind\":\"FIRST_N\",\"n\":20}", DatasetSelection.class);
    // Then
    assertThat(selection).isEqualTo(new DatasetSelection(DatasetSelectionKind.FIRST_N, 20, null));
    assertThat(selection.isComplete()).isTrue();
    assertThat(new DatasetSelection(DatasetSelectionKind.ALL, 20, null).isComplete()).isFalse();
  }

  @Test
  void onlyTheLastThreeWorkStatesAreTerminal() {
    assertThat(WorkState.values())
        .filteredOn(WorkState::isTerminal)
        .containsExactly(WorkState.SUCCEEDED, WorkState.FAILED, WorkState.CANCELLED);
  }
}
