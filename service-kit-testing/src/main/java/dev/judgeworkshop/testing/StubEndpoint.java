package dev.judgeworkshop.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.ScenarioMappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What a peer answers to one method and path; the last word counts. Each of the telling methods
 * returns this endpoint, so that it can be kept for counting.
 */
public final class StubEndpoint {

  private final WireMock server;
  private final RequestMethod method;
  private final UrlPattern url;
  private final int priority;

  StubEndpoint(WireMock server, RequestMethod method, UrlPattern url, int priority) {
    this.server = server;
    this.method = method;
    this.url = url;
    this.priority = priority;
  }

  /** 200 with this body: a record, a map, or text that is JSON already. */
  public StubEndpoint answers(Object body) {
    return answers(200, body);
  }

  /** This status with this JSON body. */
  public StubEndpoint answers(int status, Object body) {
    return register(stub().willReturn(Answers.json(status, body)));
  }

  /** A status without a body, for instance 204. */
  public StubEndpoint answersStatus(int status) {
    return register(stub().willReturn(aResponse().withStatus(status)));
  }

  /** {@code application/problem+json} with this code. */
  public StubEndpoint answersProblem(int status, String code) {
    return register(stub().willReturn(Answers.problem(status, code)));
  }

  /** 503 with {@code Retry-After: 1}. */
  public StubEndpoint isDown() {
    return register(stub().willReturn(unavailable()));
  }

  /** Sends nothing for this long, then 200 with an empty object. */
  public StubEndpoint hangs(Duration delay) {
    return answersAfter(delay, "{}");
  }

  /** Sends nothing for this long, then 200 with this body. */
  public StubEndpoint answersAfter(Duration delay, Object body) {
    int millis = Math.toIntExact(delay.toMillis());
    return register(stub().willReturn(Answers.json(200, body).withFixedDelay(millis)));
  }

  /** Resets the connection instead of answering. */
  public StubEndpoint breaksConnection() {
    return register(stub().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  /** 503 so many times, then 200 with this body: shows that a retry takes place, and how many. */
  public StubEndpoint answersAfterFailures(int failures, Object body) {
    String scenario = UUID.randomUUID().toString();
    String state = Scenario.STARTED;
    for (int count = 1; count <= failures; count++) {
      String next = "failed " + count;
      register(inState(scenario, state).willSetStateTo(next).willReturn(unavailable()));
      state = next;
    }
    return register(inState(scenario, state).willReturn(Answers.json(200, body)));
  }

  /** How many requests have come in since the last reset. */
  public int received() {
    return requests().size();
  }

  /** The requests that have come in since the last reset, oldest first, with headers and bodies. */
  public List<LoggedRequest> requests() {
    return server.find(new RequestPatternBuilder(method, url));
  }

  private ScenarioMappingBuilder inState(String scenario, String state) {
    return stub().inScenario(scenario).whenScenarioStateIs(state);
  }

  private MappingBuilder stub() {
    return request(method.getName(), url).atPriority(priority);
  }

  private StubEndpoint register(MappingBuilder stub) {
    server.register(stub);
    return this;
  }

  private static ResponseDefinitionBuilder unavailable() {
    return Answers.problem(503, "unavailable").withHeader("Retry-After", "1");
  }
}
