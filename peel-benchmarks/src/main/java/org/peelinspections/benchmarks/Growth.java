package org.peelinspections.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.Assessment;

/**
 * How the time to read a document grows when it doubles, for ordinary documents and for hostile
 * ones that end in an exception of ours or in a reading of little.
 */
final class Growth {

  private static final int ROUNDS = 7;
  private static final int MEGABYTE = 1_000_000;
  private static final double WANTED = 2.2;

  private Growth() {}

  /** What is read, and whether that is how it ends. */
  private interface Reading {
    Object of(byte[] document);
  }

  /** Prints a line a document. */
  public static void main(String[] args) {
    PageReader pages = PageReader.create().with(MadePage.FORCES);
    Reading page = document -> pages.read("page", document);
    Reading json = document -> PeelJson.strict().readAssessment(document);
    print("text page", 1, page, n -> MadePage.text(n / 3_200));
    print("HTML page", 1, page, n -> MadePage.html(n / 3_200));
    print("JSON", 1, json, Growth::json);
    print("CSV", 1, Growth::readCsv, Growth::csv);
    print("text page of short lines", 1, page, n -> title("x\n".repeat(n / 16)));
    print("text page of one-sign items", 1, page, n -> title("- x\n".repeat(n / 16)));
    print(
        "text page without title",
        4,
        page,
        n -> "peel 2017 is this ".repeat(50).concat("\n").repeat(n / 900));
    print("HTML of open tags", 1, page, n -> "<p>" + "<b>x".repeat(n / 40));
    print("HTML of cells", 1, page, n -> "<table>" + "<tr><td>a<td>b".repeat(n / 14));
    print("JSON of unknown names", 4, json, Growth::unknownNames);
    print("JSON of one text", 4, json, n -> "\"" + "x".repeat(n) + "\"");
    print("JSON of numbers", 4, json, n -> "[" + "1234567,".repeat(n / 8) + "1]");
    print("CSV of commas", 4, Growth::readCsv, n -> ",".repeat(n));
    print("CSV of one open cell", 4, Growth::readCsv, n -> "\"" + "x".repeat(n));
  }

  private static String title(String rest) {
    return "Westmarch PEEL 2016\nEffectiveness\n" + rest;
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

  private static String csv(int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Assessment one = Made.assessment("kent", "2017", 1, Made.findings(25, 2));
    PeelCsv.standard().writeFindings(Stream.generate(() -> one).limit(length / 7_500), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Object readCsv(byte[] document) {
    InputStream in = new ByteArrayInputStream(document);
    try (Stream<Assessment> assessments = PeelCsv.standard().readFindings(in)) {
      return assessments.count();
    }
  }

  private static void print(String what, int megabytes, Reading reading, IntFunction<String> made) {
    byte[] once = made.apply(megabytes * MEGABYTE).getBytes(StandardCharsets.UTF_8);
    byte[] twice = made.apply(2 * megabytes * MEGABYTE).getBytes(StandardCharsets.UTF_8);
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      small = Math.min(small, millis(reading, once));
      large = Math.min(large, millis(reading, twice));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f MB %.0f ms, %.1f MB %.0f ms: %.2f times (at most %.1f)%n",
        what,
        once.length / (double) MEGABYTE,
        small,
        twice.length / (double) MEGABYTE,
        large,
        large / small,
        WANTED);
  }

  private static double millis(Reading reading, byte[] document) {
    long start = System.nanoTime();
    try {
      reading.of(document);
    } catch (PeelFormatException | PeelLimitException e) {
      // That is how a hostile document should end.
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
