package dev.judgeworkshop.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All routes, longest prefix first. */
final class RoutingTable {

  private static final Route API = new Route("/api", "", java.time.Duration.ZERO);
  private static final List<Route> NEVER =
      List.of(
          new Route("/internal", "", java.time.Duration.ZERO),
          new Route("/q", "", java.time.Duration.ZERO));

  private final List<Route> routes;

  RoutingTable(List<Route> routes) {
    Set<String> prefixes = new HashSet<>();
    for (Route route : routes) {
      if (!prefixes.add(route.prefix())) {
        throw new IllegalArgumentException("two routes for the prefix " + route.prefix());
      }
    }
    this.routes =
        routes.stream()
            .sorted(Comparator.comparingInt((Route route) -> -route.prefix().length()))
            .toList();
  }

  /**
   * Reads every {@code httproute.yaml} below a folder.
   *
   * @throws IllegalArgumentException when a file is no route, or a prefix is claimed twice
   */
  static RoutingTable load(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new RoutingTable(
          files
              .filter(file -> file.endsWith("httproute.yaml"))
              .sorted()
              .flatMap(HttpRouteFile::routes)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the routes in " + folder, e);
    }
  }

  /**
   * The route with the longest prefix. What services only ask each other ({@code /internal}, {@code
   * /q}) has none, and an unknown path below {@code /api} does not fall through to the web
   * application.
   */
  Optional<Route> find(String path) {
    if (NEVER.stream().anyMatch(never -> never.matches(path))) {
      return Optional.empty();
    }
    return routes.stream()
        .filter(route -> route.matches(path))
        .findFirst()
        .filter(route -> !API.matches(path) || API.matches(route.prefix()));
  }
}
