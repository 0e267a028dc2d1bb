package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.process.HealthReadiness;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A second judge-service beside that of a running stack, on its database and on ports of its own:
 * no route leads to it, it does background work only.
 */
public final class SecondJudge implements AutoCloseable {

  private final Process process;

  private SecondJudge(Process process) {
    this.process = process;
  }

  /**
   * Starts it with what the stack itself would give it, and waits until it is ready.
   *
   * @param layout where the stack lives
   * @param state what runs there
   */
  public static SecondJudge start(Layout layout, StackState state) throws Exception {
    Ports ports = ports(state);
    String instanceId = UUID.randomUUID().toString();
    Map<String, String> environment =
        new HashMap<>(
            new ServiceEnvironment(
                    layout, ports, Secrets.loadOrCreate(layout.secrets()), state.url())
                .of(Service.JUDGE, instanceId));
    Ports own = Ports.choose(0, true);
    environment.put("HTTP_PORT", String.valueOf(own.of(Service.JUDGE)));
    environment.put("MANAGEMENT_PORT", String.valueOf(own.managementOf(Service.JUDGE)));
    SecondJudge second = new SecondJudge(start(layout, environment));
    second.awaitReady(own.managementOf(Service.JUDGE), instanceId);
    return second;
  }

  private static Process start(Layout layout, Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(new JavaCommand(layout).jar(layout.serviceJar(Service.JUDGE)))
            .redirectErrorStream(true)
            .redirectOutput(layout.log("second-judge").toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ports ports(StackState state) {
    Map<String, Integer> known = new HashMap<>();
    state.processes().forEach(one -> known.put(one.name(), one.port()));
    Map<Service, Integer> services = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      services.put(service, known.get(service.fullName()));
    }
    return new Ports(known.get("gateway"), known.get("postgres"), services, services);
  }

  private void awaitReady(int management, String instanceId) throws Exception {
    HealthReadiness readiness =
        new HealthReadiness(
            URI.create(ServiceEnvironment.url(management) + "/q/health/ready"), instanceId);
    while (!readiness.isReady()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the second replica has ended");
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  /** SIGKILL. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
