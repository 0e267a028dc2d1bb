package dev.judgeworkshop.workshops;

import dev.judgeworkshop.testing.OpenApiSnapshot;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class OpenApiSnapshotTest {

  @Test
  void theDocumentIsTheCommittedOne() {
    OpenApiSnapshot.verify();
  }
}
