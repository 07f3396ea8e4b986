package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peelinspections.compare.lineage.MatchCandidates.Candidate;
import org.peelinspections.model.assessment.LocatedFinding;

/** Looks for findings that may have been split or merged. */
final class LineageHints {

  /** A candidate of which one side may be a part of the other. */
  private record Part(Candidate pair, boolean laterIsPart, boolean general, double coverage) {

    private static final Comparator<Part> BEST_FIRST =
        Comparator.comparingDouble(Part::coverage)
            .reversed()
            .thenComparing(Part::pair, Candidate.BY_KEYS);

    LineageGroup whole() {
      return laterIsPart ? pair.earlier() : pair.later();
    }

    LocatedFinding part() {
      return (laterIsPart ? pair.later() : pair.earlier()).first();
    }
  }

  private final Function<LocatedFinding, Optional<FindingOutcome>> match;

  LineageHints(Function<LocatedFinding, Optional<FindingOutcome>> match) {
    this.match = match;
  }

  /** The splits, then the merges, each in the order of the groups. */
  List<FindingHint> among(List<Candidate> candidates) {
    List<Part> parts = new ArrayList<>();
    candidates.forEach(pair -> addParts(pair, parts));
    parts.sort(Part.BEST_FIRST);
    List<FindingHint> hints = new ArrayList<>();
    for (FindingHint.Kind kind : FindingHint.Kind.values()) {
      parts.stream()
          .filter(part -> part.laterIsPart() == (kind == FindingHint.Kind.POSSIBLE_SPLIT))
          .collect(
              Collectors.groupingBy(part -> part.whole().key(), TreeMap::new, Collectors.toList()))
          .values()
          .forEach(of -> hint(kind, of).ifPresent(hints::add));
    }
    return List.copyOf(hints);
  }

  /** One may cover a part of the other, or demand in special what the other demands in general. */
  private static void addParts(Candidate pair, List<Part> parts) {
    int earlier = pair.earlier().ownSubjects().size();
    int later = pair.later().ownSubjects().size();
    int smaller = Math.min(earlier, later);
    int shared = earlier == later ? 0 : pair.sharedSubjects().size();
    if (shared == 0) {
      return;
    }
    if (shared >= 2 && 2 * shared > smaller) {
      parts.add(new Part(pair, later == smaller, false, (double) shared / smaller));
    }
    if (shared == smaller) {
      parts.add(new Part(pair, later > smaller, true, 1));
    }
  }

  private Optional<FindingHint> hint(FindingHint.Kind kind, List<Part> parts) {
    LocatedFinding whole = parts.get(0).whole().first();
    List<LocatedFinding> covering = free(whole, parts, false);
    List<LocatedFinding> several = covering.size() > 1 ? covering : free(whole, parts, true);
    return several.size() > 1
        ? Optional.of(new FindingHint(kind, whole, several))
        : Optional.empty();
  }

  /** The parts matched with nothing but the whole, each adding to what those before it cover. */
  private List<LocatedFinding> free(LocatedFinding whole, List<Part> parts, boolean general) {
    Set<String> covered = new HashSet<>();
    return parts.stream()
        .filter(part -> part.general() == general)
        .filter(part -> isFreeFor(whole, part.part()))
        .filter(part -> general || covered.addAll(part.pair().sharedSubjects()))
        .map(Part::part)
        .toList();
  }

  private boolean isFreeFor(LocatedFinding whole, LocatedFinding part) {
    return match
        .apply(part)
        .filter(outcome -> outcome.matchBasis().isPresent() && !outcome.isAbout(whole.ref()))
        .isEmpty();
  }
}
