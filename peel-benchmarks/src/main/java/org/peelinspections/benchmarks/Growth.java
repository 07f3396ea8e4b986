package org.peelinspections.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.assessment.Assessment;

/**
 * How the time to read a document grows when it doubles, for ordinary documents, which must be
 * read, and for hostile ones that end in an exception of ours or in a reading of little.
 *
 * <p>Time is that of the processor for this thread, so that neither other programs nor the
 * collector of garbage count, and the least of several rounds. Each line says how the larger
 * document ended.
 */
final class Growth {

  private static final int ROUNDS = 9;
  private static final int MEGABYTE = 1_000_000;
  private static final double WANTED = 2.2;
  private static final String TITLE = "Westmarch PEEL 2016\nEffectiveness\n";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * What is read.
   *
   * @param length its length, half of the larger one
   * @param ordinary whether it must be read with findings, and no reading may end in an exception
   */
  private record Kind(String what, int length, boolean ordinary, IntFunction<String> made) {

    private byte[] of(int times) {
      return made.apply(times * length).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Prints a line a document. */
  public static void main(String[] args) {
    PageReader pages = PageReader.create().with(MadePage.FORCES);
    PeelJson json = PeelJson.strict();
    pages().forEach(kind -> print(kind, page -> findings(pages.read("page", page).assessments())));
    documents().forEach(kind -> print(kind, it -> findings(List.of(json.readAssessment(it)))));
    tables().forEach(kind -> print(kind, Growth::readCsv));
  }

  private static List<Kind> pages() {
    return List.of(
        new Kind("text page", MEGABYTE, true, n -> MadePage.text(n / 3_200)),
        new Kind("HTML page", MEGABYTE, true, n -> MadePage.html(n / 3_200)),
        new Kind("text page of short lines", MEGABYTE, false, n -> TITLE + "x\n".repeat(n / 16)),
        new Kind(
            "text page of one-sign items", MEGABYTE, false, n -> TITLE + "- x\n".repeat(n / 16)),
        new Kind(
            "text page without title",
            4 * MEGABYTE,
            false,
            n -> "peel 2017 is this ".repeat(50).concat("\n").repeat(n / 900)),
        new Kind("HTML of open tags", MEGABYTE, false, n -> "<p>" + "<b>x".repeat(n / 40)),
        new Kind(
            "HTML of cells", MEGABYTE, false, n -> "<table>" + "<tr><td>a<td>b".repeat(n / 14)));
  }

  /** The text and the open cell are not so long that a limit ends the reading early. */
  private static List<Kind> documents() {
    return List.of(
        new Kind("JSON", MEGABYTE, true, Growth::json),
        new Kind("JSON of unknown names", 4 * MEGABYTE, false, Growth::unknownNames),
        new Kind("JSON of one text", MEGABYTE / 2, false, Growth::oneText),
        new Kind(
            "JSON of numbers", 4 * MEGABYTE, false, n -> "[" + "1234567,".repeat(n / 8) + "1]"));
  }

  private static List<Kind> tables() {
    return List.of(
        new Kind("CSV", MEGABYTE, true, Growth::csv),
        new Kind("CSV of commas", 4 * MEGABYTE, false, ","::repeat),
        new Kind("CSV of one open cell", MEGABYTE, false, n -> "\"" + "x".repeat(n - 1)));
  }

  /** An assessment whose questions have very many findings. */
  private static String json(int length) {
    return PeelJson.strict()
        .write(Made.assessment("kent", "2017", 1, Made.findings(length / 210, 2)));
  }

  private static String unknownNames(int length) {
    StringBuilder document = new StringBuilder("{\"format\":\"peel-assessment/1\"");
    IntStream.range(0, length / 14)
        .forEach(i -> document.append(",\"name").append(i).append("\":1"));
    return document.append('}').toString();
  }

  /** An assessment whose inspector wrote one long paragraph. */
  private static String oneText(int length) {
    Assessment assessment =
        Assessment.builder()
            .from(Made.assessment("kent", "2017", 1, List.of()))
            .addObservation("x".repeat(length - 1_000))
            .build();
    return PeelJson.strict().write(assessment);
  }

  private static String csv(int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Assessment one = Made.assessment("kent", "2017", 1, Made.findings(25, 2));
    PeelCsv.findings().write(Stream.generate(() -> one).limit(length / 7_500), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static long readCsv(byte[] document) {
    InputStream in = new ByteArrayInputStream(document);
    try (Stream<Assessment> assessments = PeelCsv.findings().read(in)) {
      return findings(assessments.toList());
    }
  }

  private static long findings(Collection<Assessment> assessments) {
    return assessments.stream().mapToLong(each -> each.locatedFindings().size()).sum();
  }

  private static void print(Kind kind, ToLongFunction<byte[]> reading) {
    byte[] once = kind.of(1);
    byte[] twice = kind.of(2);
    if (kind.ordinary()) {
      requireRead(kind, reading, once, twice);
    }
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      small = Math.min(small, millis(reading, once));
      large = Math.min(large, millis(reading, twice));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f MB %.1f ms, %.1f MB %.1f ms: %.2f times (at most %.1f); %s%n",
        kind.what(),
        once.length / (double) MEGABYTE,
        small,
        twice.length / (double) MEGABYTE,
        large,
        large / small,
        WANTED,
        ended(reading, twice));
  }

  /** An ordinary document that is twice as long has about twice as many findings. */
  private static void requireRead(
      Kind kind, ToLongFunction<byte[]> reading, byte[] once, byte[] twice) {
    long few = reading.applyAsLong(once);
    long many = reading.applyAsLong(twice);
    if (few < 100 || many < few * 19 / 10) {
      throw new IllegalStateException(
          kind.what() + " is not read: it has " + few + " findings, twice of it " + many);
    }
  }

  private static double millis(ToLongFunction<byte[]> reading, byte[] document) {
    long start = THREADS.getCurrentThreadCpuTime();
    ended(reading, document);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static String ended(ToLongFunction<byte[]> reading, byte[] document) {
    try {
      return "read, " + reading.applyAsLong(document) + " findings";
    } catch (PeelFormatException | PeelLimitException e) {
      String message = String.valueOf(e.getMessage());
      return "refused, " + message.substring(0, Math.min(message.length(), 100));
    }
  }
}
