package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.peelinspections.compare.FindingHint.PossibleMerge;
import org.peelinspections.compare.FindingHint.PossibleSplit;
import org.peelinspections.compare.MatchCandidates.Part;
import org.peelinspections.model.LocatedFinding;

/** Looks for findings that may have been split or merged. */
final class LineageHints {

  private final MatchCandidates candidates;
  private final List<LineageGroup> left;
  private final List<LineageGroup> right;
  private final Function<LocatedFinding, Optional<FindingOutcome>> match;

  /**
   * Prepares the search.
   *
   * @param match the outcome of a finding that was matched
   */
  LineageHints(
      MatchCandidates candidates,
      List<LineageGroup> left,
      List<LineageGroup> right,
      Function<LocatedFinding, Optional<FindingOutcome>> match) {
    this.candidates = candidates;
    this.left = left;
    this.right = right;
    this.match = match;
  }

  /** The splits, then the merges, each in the order of the groups. */
  List<FindingHint> all() {
    Map<Integer, List<Part>> splits = new TreeMap<>();
    Map<Integer, List<Part>> merges = new TreeMap<>();
    for (Part part : candidates.parts()) {
      (part.laterIsPart() ? splits : merges)
          .computeIfAbsent(
              part.laterIsPart() ? part.left() : part.right(), whole -> new ArrayList<>())
          .add(part);
    }
    List<FindingHint> hints = new ArrayList<>();
    splits.forEach((whole, parts) -> addSplit(hints, left.get(whole).first(), parts));
    merges.forEach((whole, parts) -> addMerge(hints, right.get(whole).first(), parts));
    return hints;
  }

  private void addSplit(List<FindingHint> hints, LocatedFinding whole, List<Part> parts) {
    List<LocatedFinding> found = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Part part : parts) {
      LocatedFinding finding = right.get(part.right()).first();
      if (isFreeFor(whole, finding) && addsTo(covered, part)) {
        found.add(finding);
      }
    }
    if (found.size() > 1) {
      hints.add(new PossibleSplit(whole, found));
    }
  }

  private void addMerge(List<FindingHint> hints, LocatedFinding whole, List<Part> parts) {
    List<LocatedFinding> found = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Part part : parts) {
      LocatedFinding finding = left.get(part.left()).first();
      if (isFreeFor(whole, finding) && addsTo(covered, part)) {
        found.add(finding);
      }
    }
    if (found.size() > 1) {
      hints.add(new PossibleMerge(whole, found));
    }
  }

  /** Whether a part is matched with nothing but the whole. */
  private boolean isFreeFor(LocatedFinding whole, LocatedFinding part) {
    return match.apply(part).map(outcome -> outcome.isAbout(whole.ref())).orElse(true);
  }

  private boolean addsTo(BitSet covered, Part part) {
    return candidates.left(part.left()).addSubjectsWith(candidates.right(part.right()), covered);
  }
}
