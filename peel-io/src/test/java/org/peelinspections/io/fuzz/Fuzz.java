package org.peelinspections.io.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs the fuzzer on one target after the other, each in a process of its own.
 *
 * <p>Arguments: the seconds for each target, the folder for what is found, and the names of the
 * targets, or none for all. What breaks a target is left in the folder as {@code NAME-crash-...}
 * and the like, and the exit code is 1.
 */
public final class Fuzz {

  private static final String INSTRUMENTED =
      "org.peelinspections.**:org.jsoup.**:de.siegmar.**:com.fasterxml.jackson.core.**";

  private Fuzz() {}

  /** Begins the run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String seconds = args[0];
    Path found = Path.of(args[1]);
    List<String> names = List.of(args).subList(2, args.length);
    List<FuzzTarget> broken = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.all()) {
      if ((names.isEmpty() || names.contains(target.toString()))
          && run(target, seconds, found) != 0) {
        broken.add(target);
      }
    }
    System.out.println(broken.isEmpty() ? "Nothing was found." : "Found something in " + broken);
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  private static int run(FuzzTarget target, String seconds, Path found)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(found.resolve(target.toString()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target.type().getName());
    command.add("--instrumentation_includes=" + INSTRUMENTED);
    command.add("--custom_hook_includes=" + INSTRUMENTED);
    command.add("--reproducer_path=" + found);
    command.add("-artifact_prefix=" + found.resolve(target + "-"));
    command.add("-dict=" + FuzzTarget.RESOURCES.resolve("fuzz").resolve("words.dict"));
    command.addAll(List.of("-max_total_time=" + seconds, "-max_len=8192", "-timeout=60"));
    command.addAll(List.of("-print_final_stats=1", "-rss_limit_mb=4096"));
    command.add(corpus.toString());
    command.add(target.corpus().toString());
    target.seeds().forEach(folder -> command.add(folder.toString()));
    System.out.printf(Locale.ROOT, "== %s, %s seconds%n", target, seconds);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
