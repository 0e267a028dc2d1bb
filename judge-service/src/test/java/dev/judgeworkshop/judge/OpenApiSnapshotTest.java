package dev.judgeworkshop.judge;

import dev.judgeworkshop.testing.OpenApiSnapshot;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class OpenApiSnapshotTest {

  @Test
  void theApiIsTheCommittedOne() {
    OpenApiSnapshot.verify();
  }
}
