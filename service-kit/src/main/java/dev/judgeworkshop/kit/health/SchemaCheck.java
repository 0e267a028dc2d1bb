package dev.judgeworkshop.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Not ready while the database lacks a migration that this version brings, which is so when
 * migrations are a step of their own ({@code MIGRATE_AT_START=false}). A newer schema is fine: the
 * next version migrates while this one serves.
 */
@Readiness
@ApplicationScoped
public class SchemaCheck implements HealthCheck {

  private final Flyway flyway;
  // a schema never gets older, so the database is asked until it is there and not again
  private volatile boolean complete;

  SchemaCheck(Flyway flyway) {
    this.flyway = flyway;
  }

  @Override
  public HealthCheckResponse call() {
    long missing = complete ? 0 : missing();
    complete = missing == 0;
    return HealthCheckResponse.named("schema")
        .status(complete)
        .withData("missingMigrations", missing)
        .build();
  }

  private long missing() {
    return Arrays.stream(flyway.info().all())
        .map(MigrationInfo::getState)
        .filter(state -> state.isResolved() && !state.isApplied())
        .count();
  }
}
