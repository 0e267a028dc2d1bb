package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.database.Database;
import dev.judgeworkshop.local.database.Databases;
import dev.judgeworkshop.local.database.PostgresServer;
import dev.judgeworkshop.local.gateway.GatewayMain;
import dev.judgeworkshop.local.process.HealthReadiness;
import dev.judgeworkshop.local.process.ProcessEvents;
import dev.judgeworkshop.local.process.ProcessSpec;
import dev.judgeworkshop.local.process.SupervisedProcess;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Puts the processes of one start together. */
final class StackFactory {

  private final Layout layout;
  private final Ports ports;
  private final Secrets secrets;
  private final ServiceEnvironment environment;
  private final JavaCommand java;
  private final ProcessEvents events;
  private final Screen screen;
  private final Semaphore bootSlots;

  StackFactory(
      Layout layout,
      Ports ports,
      Secrets secrets,
      String publicUrl,
      ProcessEvents events,
      Screen screen) {
    this.layout = layout;
    this.ports = ports;
    this.secrets = secrets;
    this.environment = new ServiceEnvironment(layout, ports, secrets, publicUrl);
    this.java = new JavaCommand(layout);
    this.events = events;
    this.screen = screen;
    this.bootSlots = new Semaphore(bootsAtOnce(), true);
  }

  /** More boots at once than processors only make each of them slower. */
  private static int bootsAtOnce() {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }

  Stack create(PostgresServer server) {
    Databases databases = new Databases(ports.postgres(), secrets.superuser());
    List<Database> owned =
        Arrays.stream(Service.values())
            .map(service -> new Database(service.shortName(), secrets.database(service)))
            .toList();
    StackProcess database =
        new StackProcess(
            new SupervisedProcess(
                server.spec(ports.postgres()),
                databases.readiness(),
                process -> server.stop(),
                new Semaphore(1),
                events),
            ports.postgres(),
            null);
    List<StackProcess> services = Arrays.stream(Service.values()).map(this::service).toList();
    return new Stack(database, services, gateway(), () -> databases.ensure(owned), screen);
  }

  private StackProcess service(Service service) {
    String instanceId = UUID.randomUUID().toString();
    return process(
        service.fullName(),
        java.jar(layout.serviceJar(service)),
        environment.of(service, instanceId),
        ports.of(service),
        new Health(ports.managementOf(service), "/q/health/ready", instanceId));
  }

  private StackProcess gateway() {
    String instanceId = UUID.randomUUID().toString();
    return process(
        "gateway",
        java.mainClass(GatewayMain.class),
        environment.ofGateway(instanceId),
        ports.gateway(),
        new Health(ports.gateway(), "/gateway/ready", instanceId));
  }

  private StackProcess process(
      String name, List<String> command, Map<String, String> variables, int port, Health health) {
    URI ready = URI.create(ServiceEnvironment.url(health.port()) + health.path());
    return new StackProcess(
        new SupervisedProcess(
            new ProcessSpec(name, command, variables, layout.log(name)),
            new HealthReadiness(ready, health.instanceId()),
            Process::destroy,
            bootSlots,
            events),
        port,
        ServiceEnvironment.url(port));
  }

  private record Health(int port, String path, String instanceId) {}
}
