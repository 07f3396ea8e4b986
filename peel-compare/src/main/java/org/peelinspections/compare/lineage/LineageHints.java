package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.peelinspections.compare.lineage.FindingHint.PossibleMerge;
import org.peelinspections.compare.lineage.FindingHint.PossibleSplit;
import org.peelinspections.model.assessment.LocatedFinding;

/** Looks for findings that may have been split or merged. */
final class LineageHints {

  /** A candidate of which one side may be a part of the other. */
  private record Part(MatchCandidate pair, boolean laterIsPart, boolean general, double coverage) {

    private static final Comparator<Part> BEST_FIRST =
        Comparator.comparingDouble(Part::coverage)
            .reversed()
            .thenComparing(Part::pair, MatchCandidate.BY_KEYS);

    LineageGroup whole() {
      return laterIsPart ? pair.earlier() : pair.later();
    }

    LocatedFinding part() {
      return (laterIsPart ? pair.later() : pair.earlier()).first();
    }

    boolean addsTo(BitSet covered) {
      return pair.earlier().main().addSubjectsWith(pair.later().main(), covered);
    }
  }

  private final Function<LocatedFinding, Optional<FindingOutcome>> match;

  /**
   * Prepares the search.
   *
   * @param match the outcome of a finding that was matched or perhaps goes on
   */
  LineageHints(Function<LocatedFinding, Optional<FindingOutcome>> match) {
    this.match = match;
  }

  /** The splits, then the merges, each in the order of the groups. */
  List<FindingHint> among(List<MatchCandidate> candidates) {
    List<Part> parts = new ArrayList<>();
    candidates.forEach(pair -> addParts(pair, parts));
    parts.sort(Part.BEST_FIRST);
    List<FindingHint> hints = new ArrayList<>();
    for (boolean split : new boolean[] {true, false}) {
      Map<String, List<Part>> byWhole = new TreeMap<>();
      parts.stream()
          .filter(part -> part.laterIsPart() == split)
          .forEach(
              part ->
                  byWhole.computeIfAbsent(part.whole().key(), key -> new ArrayList<>()).add(part));
      byWhole.values().forEach(of -> addHint(hints, split, of));
    }
    return List.copyOf(hints);
  }

  /** One may cover a part of the other, or demand in special what the other demands in general. */
  private static void addParts(MatchCandidate pair, List<Part> parts) {
    FindingFeatures one = pair.earlier().main();
    FindingFeatures other = pair.later().main();
    int shared = one.sharedSubjects(other);
    int smaller = Math.min(one.subjects().length, other.subjects().length);
    boolean laterIsSmaller = other.subjects().length == smaller;
    if (shared == 0 || one.subjects().length == other.subjects().length) {
      return;
    }
    if (shared >= 2 && 2 * shared > smaller) {
      parts.add(new Part(pair, laterIsSmaller, false, (double) shared / smaller));
    }
    if (shared == smaller) {
      parts.add(new Part(pair, !laterIsSmaller, true, 1));
    }
  }

  private void addHint(List<FindingHint> hints, boolean split, List<Part> parts) {
    LocatedFinding whole = parts.get(0).whole().first();
    List<LocatedFinding> covering = free(whole, parts, false);
    List<LocatedFinding> several = covering.size() > 1 ? covering : free(whole, parts, true);
    if (several.size() > 1) {
      hints.add(split ? new PossibleSplit(whole, several) : new PossibleMerge(whole, several));
    }
  }

  /** The parts matched with nothing but the whole, each adding to what those before it cover. */
  private List<LocatedFinding> free(LocatedFinding whole, List<Part> parts, boolean general) {
    BitSet covered = new BitSet();
    return parts.stream()
        .filter(part -> part.general() == general)
        .filter(part -> isFreeFor(whole, part.part()))
        .filter(part -> general || part.addsTo(covered))
        .map(Part::part)
        .toList();
  }

  private boolean isFreeFor(LocatedFinding whole, LocatedFinding part) {
    return match
        .apply(part)
        .map(outcome -> outcome.matchBasis().isEmpty() || outcome.isAbout(whole.ref()))
        .orElse(true);
  }
}
