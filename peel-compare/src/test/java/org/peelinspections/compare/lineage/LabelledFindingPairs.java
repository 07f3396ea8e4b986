package org.peelinspections.compare.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** Pairs of findings of which people said whether they are the same. */
final class LabelledFindingPairs {

  /** A pair, its class and what people said. */
  record Labelled(String id, String half, String kind, boolean same, String earlier, String later) {

    double similarity() {
      return FindingSimilarity.of(earlier, later);
    }
  }

  /** How well a threshold tells them apart. */
  record Quality(int right, int wrong, int missed) {

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "precision %.3f, recall %.3f", precision(), recall());
    }
  }

  private final List<Labelled> pairs;

  private LabelledFindingPairs(List<Labelled> pairs) {
    this.pairs = pairs;
  }

  static LabelledFindingPairs half(String name) {
    return load("/lineage-pairs-" + name + ".tsv");
  }

  /** A half of the pairs that are far from one another in words. */
  static LabelledFindingPairs far(String name) {
    return load("/lineage-far-" + name + ".tsv");
  }

  private static LabelledFindingPairs load(String file) {
    try (InputStream in =
            Objects.requireNonNull(LabelledFindingPairs.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new LabelledFindingPairs(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(LabelledFindingPairs::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled read(String line) {
    String[] cells = line.split("\t", -1);
    return new Labelled(cells[0], cells[1], cells[2], cells[3].equals("yes"), cells[4], cells[5]);
  }

  List<Labelled> pairs() {
    return pairs;
  }

  Quality at(double threshold) {
    Predicate<Labelled> alike = pair -> pair.similarity() >= threshold;
    return new Quality(
        count(alike.and(Labelled::same)),
        count(alike.and(pair -> !pair.same())),
        count(alike.negate().and(Labelled::same)));
  }

  private int count(Predicate<Labelled> condition) {
    return (int) pairs.stream().filter(condition).count();
  }
}
