package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** An operator replaces the signing key while people work; only workshops-service starts again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KeyRotationIT {

  private static final String ISSUER = "workshops-service";
  private static final List<String> SERVICES =
      List.of(
          ISSUER, "traces-service", "discovery-service", "annotations-service", "judge-service");

  /** One of every other service. */
  private static final List<String> LISTS =
      List.of("traces", "findings", "annotations", "judge-prompts");

  private static final String NEW_KEY = "of-this-year";

  private PackagedStack stack;
  private SigningKeys keys;
  private Person before;
  private Person after;
  private String workshop;

  @BeforeAll
  void logInWithTheFirstKey() throws Exception {
    stack = PackagedStack.startFresh("rotation");
    keys = SigningKeys.of(stack);
    before = Person.register(stack.client(), "ada");
    workshop = before.createWorkshop("Signed anew");
    assertThatAllServicesKnow(before);
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  @Test
  @Order(1)
  void nobodyIsLoggedOutAndTheNewKeySigns() throws Exception {
    // When
    keys.putInFront(NEW_KEY);
    stack.killAndAwait(ISSUER);

    // Then
    assertThatAllServicesKnow(before);
    after = before.logInAt(stack.client());
    assertThat(SigningKeys.keyIdOf(before.token())).isNotEqualTo(NEW_KEY);
    assertThat(SigningKeys.keyIdOf(after.token())).isEqualTo(NEW_KEY);
    assertThatAllServicesKnow(after);
    assertThatAllServicesKnow(before);
    assertThat(stack.state().processes())
        .filteredOn(process -> !process.name().equals(ISSUER))
        .allMatch(process -> process.restarts() == 0);
  }

  @Test
  @Order(2)
  void servicesGetTokensOfTheNewKeyForEachOther() throws Exception {
    // a phase change asks peers with the token of workshops-service itself
    after.importLines(workshop, Cases.lines());
    after.moveTo(workshop, "DISCOVERY").expect(200);
  }

  /** After a theft: services forget the key, and the tokens of their own that it signed. */
  @Test
  @Order(3)
  void theOldKeyOpensNothingOnceItIsTakenAwayAndAllServicesStartAnew() throws Exception {
    // When
    keys.dropOthers();
    stack.killAndAwait(SERVICES.toArray(String[]::new));

    // Then
    before.api().get("/workshops").expect(401);
    for (String list : LISTS) {
      before.api().get("/" + list + "?workshopId=" + workshop).expect(401);
    }
    assertThatAllServicesKnow(after);
  }

  private void assertThatAllServicesKnow(Person person) throws InterruptedException {
    for (String list : LISTS) {
      person.api().get("/" + list + "?workshopId=" + workshop).expect(200);
    }
    person.api().get("/workshops/" + workshop).expect(200);
  }
}
