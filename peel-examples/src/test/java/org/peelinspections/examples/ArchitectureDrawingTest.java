package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The drawing of {@code docs/architecture.md} shows the modules and packages of the code. {@code
 * -Dpeel.golden=write} draws it again.
 */
class ArchitectureDrawingTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/architecture.md");
  private static final String PREFIX = "org.peelinspections.";
  private static final Pattern DRAWING = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);

  /**
   * A module of the stack.
   *
   * @param name its name, such as {@code peel-io}
   * @param declaration the text of its {@code module-info.java}
   */
  record Module(String name, String declaration) {

    static Module in(Path folder) {
      return new Module(folder.getFileName().toString(), read(source(folder)));
    }

    static Path source(Path folder) {
      return folder.resolve("src/main/java/module-info.java");
    }

    List<String> found(String statement) {
      return Pattern.compile(statement + "org\\.peelinspections\\.([\\w.]+);")
          .matcher(declaration)
          .results()
          .map((MatchResult found) -> found.group(1))
          .sorted()
          .toList();
    }

    /** Returns how many files a package has. */
    int files(String packageName) {
      Path home = ROOT.resolve(name).resolve("src/main/java/org/peelinspections");
      Path folder = home.resolve(packageName.replace('.', '/'));
      return folder.toFile().listFiles((parent, file) -> file.endsWith(".java")).length;
    }

    /** Returns its packages without what all names begin with, in alphabetical order. */
    List<String> packages() {
      Path home = ROOT.resolve(name).resolve("src/main/java/org/peelinspections");
      try (Stream<Path> files = Files.walk(home)) {
        return files
            .filter(file -> file.toString().endsWith(".java"))
            .map(file -> home.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
            .distinct()
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns the modules in the order in which they are built. */
  static List<Module> modules() {
    return Pattern.compile("<module>([^<]+)</module>")
        .matcher(read(ROOT.resolve("pom.xml")))
        .results()
        .map(found -> ROOT.resolve(found.group(1)))
        .filter(folder -> Files.exists(Module.source(folder)))
        .map(Module::in)
        .toList();
  }

  private static String drawing() {
    List<String> lines = new ArrayList<>(List.of("flowchart BT"));
    for (Module module : modules()) {
      List<String> exported = module.found("exports ");
      lines.add("  subgraph " + module.name());
      for (String name : module.packages()) {
        lines.add("    " + name + (exported.contains(name) ? "" : "([" + name + "])"));
      }
      arrows(module).forEach(arrow -> lines.add("    " + arrow));
      lines.add("  end");
      for (String needed : module.found("requires (?:transitive )?")) {
        lines.add("  " + module.name() + " --> peel-" + needed);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Returns the arrows between the packages of a module: a package uses another. */
  private static Set<String> arrows(Module module) {
    List<String> packages = module.packages();
    Set<String> arrows = new TreeSet<>();
    for (JavaClass type : ArchitectureTest.ALL) {
      String from = name(type);
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> name(dependency.getTargetClass()))
          .filter(to -> packages.contains(from) && packages.contains(to) && !to.equals(from))
          .forEach(to -> arrows.add(from + " --> " + to));
    }
    return arrows;
  }

  private static String name(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
  }

  @Test
  void drawing_showsModulesAndPackagesOfTheCode() throws IOException {
    String page = Files.readString(PAGE);
    String drawing = "```mermaid\n" + drawing() + "```";
    if ("write".equals(System.getProperty("peel.golden"))) {
      Files.writeString(PAGE, DRAWING.matcher(page).replaceFirst(drawing));
    } else {
      assertThat(page).contains(drawing);
    }
  }
}
