package org.peelinspections.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;

/**
 * How long a fresh JVM takes to the first answer, as ratios to {@code java -version}.
 *
 * <p>The programs are started in turn, many times over, and the median of each counts, so that a
 * machine that is busy for a while slows all of them. Each row takes the steps of the one above it
 * and one more, so that the difference between two rows is what a step takes.
 */
final class ColdStart {

  private static final int TIMES = 21;
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** What is started, and how long it took each time, in milliseconds. */
  private record Program(String what, List<String> command, List<Double> millis) {

    Program(String what, List<String> command) {
      this(what, command, new ArrayList<>());
    }

    double median() {
      return millis.stream().sorted().toList().get(TIMES / 2);
    }
  }

  /**
   * Prints a line a program.
   *
   * @param args command lines that are measured too, each one argument with spaces between its
   *     words, such as {@code ./peel history west-midlands}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    programs.add(new Program("java -version", List.of(JAVA, "-version")));
    programs.add(steps(0, "a program that does nothing"));
    programs.add(steps(1, "Frameworks.bundled"));
    programs.add(steps(2, "and PublishedJudgments.of"));
    programs.add(steps(3, "and Trend.of"));
    for (String line : args) {
      programs.add(new Program(line, List.of(line.split(" "))));
    }
    for (int time = 0; time < TIMES; time++) {
      for (Program program : programs) {
        program.millis().add(run(program.command()));
      }
    }
    double unit = programs.get(0).median();
    programs.forEach(program -> print(program, unit));
  }

  /** What runs in JVMs of its own: the first steps of a program, up to a number. */
  static final class Steps {

    /** Takes no step and ends, or takes the first, the first two or all three. */
    public static void main(String[] args) {
      int steps = Integer.parseInt(args[0]);
      if (steps > 0 && Frameworks.bundled().all().isEmpty()) {
        throw new IllegalStateException("no framework is bundled");
      }
      if (steps > 1) {
        List<Assessment> assessments = PublishedJudgments.of("west-midlands");
        if (steps > 2 && Trend.of(assessments).series().isEmpty()) {
          throw new IllegalStateException("the trend has no series");
        }
      }
    }
  }

  private static Program steps(int steps, String what) {
    return new Program(
        what,
        List.of(
            JAVA,
            "-classpath",
            System.getProperty("java.class.path"),
            Steps.class.getName(),
            String.valueOf(steps)));
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(Program program, double unit) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f times java -version (%.0f ms)%n",
        program.what(),
        program.median() / unit,
        program.median());
  }
}
