package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where things are.
 *
 * @param root the repository
 * @param home the folder of everything that the stack keeps, {@code .workshop} by default
 */
public record Layout(Path root, Path home) {

  /** Makes both paths absolute. */
  public Layout {
    root = root.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  void create() throws IOException {
    Files.createDirectories(
        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createDirectories(logs());
  }

  Path serviceJar(Service service) {
    return root.resolve(service.fullName()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  Path routes() {
    return root.resolve("deploy/kubernetes");
  }

  Path frontend() {
    return root.resolve("frontend/dist");
  }

  Path postgresData() {
    return home.resolve("postgres");
  }

  Path postgresPrograms() {
    return home.resolve("postgres-programs");
  }

  Path logs() {
    return home.resolve("logs");
  }

  Path log(String process) {
    return logs().resolve(process + ".log");
  }

  Path secrets() {
    return home.resolve("secrets.properties");
  }

  Path signingKey() {
    return home.resolve("signing-key.json");
  }

  Path stateFile() {
    return home.resolve("state.json");
  }

  Path lock() {
    return home.resolve("lock");
  }

  /** Carried by every Java process of this stack, so that the next start knows its own. */
  String marker() {
    return "-Djudge-workshop.home=" + home;
  }
}
