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
import org.peelinspections.compare.lineage.MatchCandidates.Candidate;
import org.peelinspections.model.assessment.LocatedFinding;

/** Looks for findings that may have been split or merged. */
final class LineageHints {

  /** A candidate of which one side may be a part of the other. */
  private record Part(Candidate pair, boolean laterIsPart, boolean general, double coverage) {

    private static final Comparator<Part> BEST_FIRST =
        Comparator.comparingDouble(Part::coverage)
            .reversed()
            .thenComparing(part -> part.pair().left())
            .thenComparing(part -> part.pair().right());
  }

  private final MatchCandidates found;
  private final List<LineageGroup> left;
  private final List<LineageGroup> right;
  private final Function<LocatedFinding, Optional<FindingOutcome>> match;

  /**
   * Prepares the search.
   *
   * @param match the outcome of a finding that was matched or perhaps goes on
   */
  LineageHints(
      MatchCandidates found,
      List<LineageGroup> left,
      List<LineageGroup> right,
      Function<LocatedFinding, Optional<FindingOutcome>> match) {
    this.found = found;
    this.left = left;
    this.right = right;
    this.match = match;
  }

  /** The splits, then the merges, each in the order of the groups. */
  List<FindingHint> all() {
    List<Part> parts = new ArrayList<>();
    for (Candidate pair : found.candidates()) {
      addParts(pair, parts);
    }
    parts.sort(Part.BEST_FIRST);
    List<FindingHint> hints = new ArrayList<>();
    for (boolean split : new boolean[] {true, false}) {
      Map<Integer, List<Part>> byWhole = new TreeMap<>();
      parts.stream()
          .filter(part -> part.laterIsPart() == split)
          .forEach(part -> byWhole.computeIfAbsent(whole(part), i -> new ArrayList<>()).add(part));
      byWhole.forEach((whole, of) -> addHint(hints, split, whole, of));
    }
    return List.copyOf(hints);
  }

  private static int whole(Part part) {
    return part.laterIsPart() ? part.pair().left() : part.pair().right();
  }

  /** One may cover a part of the other, or demand in special what the other demands in general. */
  private void addParts(Candidate pair, List<Part> parts) {
    FindingFeatures one = found.left(pair.left());
    FindingFeatures other = found.right(pair.right());
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

  private void addHint(List<FindingHint> hints, boolean split, int whole, List<Part> parts) {
    LocatedFinding finding = (split ? left : right).get(whole).first();
    List<LocatedFinding> covering = free(finding, parts, false);
    List<LocatedFinding> several = covering.size() > 1 ? covering : free(finding, parts, true);
    if (several.size() > 1) {
      hints.add(split ? new PossibleSplit(finding, several) : new PossibleMerge(finding, several));
    }
  }

  /** The parts matched with nothing but the whole, each adding to what those before it cover. */
  private List<LocatedFinding> free(LocatedFinding whole, List<Part> parts, boolean general) {
    List<LocatedFinding> free = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Part part : parts) {
      LocatedFinding finding =
          part.laterIsPart()
              ? right.get(part.pair().right()).first()
              : left.get(part.pair().left()).first();
      if (part.general() == general
          && isFreeFor(whole, finding)
          && (general || addsTo(covered, part.pair()))) {
        free.add(finding);
      }
    }
    return free;
  }

  private boolean isFreeFor(LocatedFinding whole, LocatedFinding part) {
    return match
        .apply(part)
        .map(outcome -> outcome.matchBasis().isEmpty() || outcome.isAbout(whole.ref()))
        .orElse(true);
  }

  private boolean addsTo(BitSet covered, Candidate pair) {
    return found.left(pair.left()).addSubjectsWith(found.right(pair.right()), covered);
  }
}
