package org.peelinspections.benchmarks;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/**
 * Very many assessments through JSON Lines: one thread writes them to a pipe, another reads them
 * back from it, and nothing is kept.
 *
 * <p>Run with {@code -Xmx64m}: memory does not grow with their number. The number is the argument,
 * a million unless it is given.
 */
final class ManyLines {

  private static final int PIPE = 1 << 16;

  private ManyLines() {}

  /** Prints how many there were and how long it took. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    long start = System.nanoTime();
    PipedInputStream source = new PipedInputStream(PIPE);
    Thread writer = new Thread(() -> write(count, source), "writer");
    writer.start();
    long read;
    try (Stream<Assessment> assessments = PeelJson.strict().readLines(source, Assessment.class)) {
      read = assessments.filter(assessment -> assessment.questions().size() > 1).count();
    }
    writer.join();
    if (read != count) {
      throw new IllegalStateException("read " + read + " of " + count);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d assessments written and read as JSON Lines: %.0f s with at most %d MB%n",
        read,
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void write(int count, PipedInputStream pipe) {
    List<Assessment> made = Forces.bundled().all().stream().map(ManyLines::made).toList();
    try (PipedOutputStream out = new PipedOutputStream(pipe)) {
      PeelJson.strict()
          .writeLines(IntStream.range(0, count).mapToObj(i -> made.get(i % made.size())), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Small, so that a million take minutes and no hour. */
  private static Assessment made(Force force) {
    return Made.assessment(force.slug(), "2017", 1, Made.findings(2, force.slug().hashCode()));
  }
}
