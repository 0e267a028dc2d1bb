package dev.judgeworkshop.kit.health;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says which process answers, so that nobody takes a stranger on the port for the service. */
@Readiness
public class InstanceCheck implements HealthCheck {

  private final String instanceId;

  InstanceCheck(@ConfigProperty(name = "service-kit.instance-id") String instanceId) {
    this.instanceId = instanceId;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("instance").up().withData("id", instanceId).build();
  }
}
