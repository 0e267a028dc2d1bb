package dev.judgeworkshop.local.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands for a service where only the launcher is under test: a jar with a health document. */
public final class FakeService {

  private FakeService() {}

  /** Serves readiness, and its own environment on every other path. */
  public static void main(String[] arguments) throws IOException {
    HttpServer management = server("MANAGEMENT_PORT");
    management.createContext(
        "/q/health/ready",
        exchange ->
            answer(
                exchange,
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"instance\",\"data\":{\"id\":\""
                    + System.getenv("INSTANCE_ID")
                    + "\"}}]}"));
    management.start();
    HttpServer server = server("HTTP_PORT");
    server.createContext(
        "/api", exchange -> answer(exchange, String.valueOf(new TreeMap<>(System.getenv()))));
    server.start();
    System.out.println("fake service on port " + server.getAddress().getPort());
  }

  private static HttpServer server(String portVariable) throws IOException {
    int port = Integer.parseInt(System.getenv(portVariable));
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  /** Puts this class where the launcher looks for a service's jar. */
  static void packAs(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    Files.createDirectories(jar.getParent());
    String entry = FakeService.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(FakeService.class.getResourceAsStream("/" + entry).readAllBytes());
      out.closeEntry();
    }
  }
}
