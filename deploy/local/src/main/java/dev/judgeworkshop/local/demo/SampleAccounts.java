package dev.judgeworkshop.local.demo;

import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.ApiClient;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of the sample: their accounts, and their way into the workshop. */
final class SampleAccounts {

  static final String PASSWORD = "brewhollow-demo";

  private final Sample.People people;
  private final ApiClient anybody;

  SampleAccounts(Sample.People people, ApiClient anybody) {
    this.people = people;
    this.anybody = anybody;
  }

  ApiClient signInFacilitator() throws InterruptedException {
    return signIn(people.facilitator().email(), people.facilitator().displayName());
  }

  /** By their keys. */
  Map<String, ApiClient> signInRaters() throws InterruptedException {
    Map<String, ApiClient> raters = new LinkedHashMap<>();
    for (Sample.Rater rater : people.raters()) {
      raters.put(rater.key(), signIn(rater.email(), rater.displayName()));
    }
    return raters;
  }

  /** Whoever is a member already is left alone. */
  void invite(ApiClient facilitator, Map<String, ApiClient> raters, String workshop)
      throws InterruptedException {
    for (Sample.Rater rater : people.raters()) {
      Answer invitation =
          facilitator
              .post(
                  "/invitations",
                  Map.of("workshopId", workshop, "email", rater.email(), "role", rater.role()))
              .expect(201, 409);
      if (invitation.status() == 201) {
        raters
            .get(rater.key())
            .post("/invitations/accept", Map.of("token", invitation.text("token")))
            .expect(200, 409);
      }
    }
  }

  private ApiClient signIn(String email, String displayName) throws InterruptedException {
    anybody
        .post("/users", Map.of("email", email, "displayName", displayName, "password", PASSWORD))
        .expect(201, 409);
    Answer login =
        anybody.post("/auth/login", Map.of("email", email, "password", PASSWORD)).expect(200);
    return anybody.as(login.text("accessToken"));
  }
}
