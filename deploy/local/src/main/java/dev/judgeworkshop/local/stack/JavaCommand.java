package dev.judgeworkshop.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the Java processes, with the settings that suit one small machine. */
final class JavaCommand {

  private static final List<String> SMALL_AND_QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

  private final Layout layout;

  JavaCommand(Layout layout) {
    this.layout = layout;
  }

  List<String> jar(Path jar) {
    return command("256m", List.of("-jar", jar.toString()));
  }

  List<String> mainClass(Class<?> main) {
    return command("96m", List.of("-cp", System.getProperty("java.class.path"), main.getName()));
  }

  private List<String> command(String heap, List<String> what) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(layout.marker());
    command.add("-Xmx" + heap);
    command.addAll(SMALL_AND_QUICK);
    command.addAll(what);
    return command;
  }
}
