package dev.judgeworkshop.local.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** Starts the gateway as a process of its own; everything it needs comes from the environment. */
public final class GatewayMain {

  private static final System.Logger LOG = System.getLogger(GatewayMain.class.getName());
  private static final int EVENT_LOOPS = 2;
  private static final long CLOSE_SECONDS = 5;

  private GatewayMain() {}

  /**
   * Runs until SIGTERM; requests that are under way then get a few seconds to finish.
   *
   * @param args not used; see {@link GatewayConfig#fromEnvironment}
   */
  public static void main(String[] args) {
    GatewayConfig config = GatewayConfig.fromEnvironment(System.getenv());
    RoutingTable table = RoutingTable.load(config.routes());
    Vertx vertx = Vertx.vertx();
    InFlight inFlight = new InFlight();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(vertx, inFlight)));
    vertx
        .deployVerticle(
            () -> new GatewayVerticle(config, table, inFlight),
            new DeploymentOptions().setInstances(EVENT_LOOPS))
        .onSuccess(id -> LOG.log(System.Logger.Level.INFO, "gateway on port " + config.port()))
        .onFailure(GatewayMain::giveUp);
  }

  private static void giveUp(Throwable cause) {
    LOG.log(System.Logger.Level.ERROR, "the gateway could not start", cause);
    Runtime.getRuntime().halt(1);
  }

  private static void close(Vertx vertx, InFlight inFlight) {
    try {
      inFlight.drain(CLOSE_SECONDS, TimeUnit.SECONDS);
      vertx.close().toCompletionStage().toCompletableFuture().get(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      LOG.log(System.Logger.Level.WARNING, "the gateway closed in a hurry", e);
    }
  }
}
