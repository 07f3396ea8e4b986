package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.LocatedFinding;

/**
 * One finding in all cycles in which it was reported.
 *
 * <p>All lists are in chronological order. Immutable.
 *
 * @param links the reports of the finding; one or more
 * @param gaps the later cycles whose assessment does not say what became of it; often none
 * @param inPart the cycles in which only a part of its question was asked again, and it was not
 *     reported; often none
 * @param perhaps findings that may be the same in other words; often none
 * @param ended the cycle in which its question was inspected again and it was no longer reported;
 *     empty if there is none
 */
public record FindingChain(
    List<Link> links,
    List<Cycle> gaps,
    List<Cycle> inPart,
    List<Suggestion> perhaps,
    Optional<Cycle> ended) {

  /** Copies the lists. */
  public FindingChain {
    links = List.copyOf(links);
    gaps = List.copyOf(gaps);
    inPart = List.copyOf(inPart);
    perhaps = List.copyOf(perhaps);
  }

  /**
   * One report of the finding.
   *
   * @param cycle the cycle in which it was reported
   * @param finding the finding
   * @param basis why it is the same finding as in the link before; empty for the first
   */
  public record Link(Cycle cycle, LocatedFinding finding, Optional<MatchBasis> basis) {}

  /**
   * A later finding that may be the same. It begins a chain of its own.
   *
   * @param cycle the cycle in which that finding was reported
   * @param finding that finding
   * @param similarity how similar the two are
   */
  public record Suggestion(Cycle cycle, LocatedFinding finding, double similarity) {}

  /** Returns whether it was reported more than once. */
  public boolean repeated() {
    return links.size() > 1;
  }

  /** The first report. */
  public Link first() {
    return links.get(0);
  }

  /** The last report. */
  public Link last() {
    return links.get(links.size() - 1);
  }

  /** Returns the cycles in which it was reported, in chronological order. */
  public List<Cycle> reported() {
    return links.stream().map(Link::cycle).toList();
  }

  /**
   * Returns the chain in words, such as {@code reported in 2016, 2017 and 2018/19; not inspected
   * again in 2021/22}, without a full stop.
   */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    parts.add("reported in " + listed(reported()));
    if (!gaps.isEmpty()) {
      parts.add("not inspected again in " + listed(gaps));
    }
    if (!inPart.isEmpty()) {
      parts.add("asked again in part in " + listed(inPart));
    }
    for (Suggestion suggestion : perhaps) {
      parts.add(
          "perhaps reported in other words in "
              + suggestion.cycle().label()
              + " ("
              + ResultWords.percent(suggestion.similarity())
              + ")");
    }
    ended.ifPresent(cycle -> parts.add("no longer reported in " + cycle.label()));
    return String.join("; ", parts);
  }

  private static String listed(List<Cycle> cycles) {
    int last = cycles.size() - 1;
    String all =
        cycles.subList(0, last).stream().map(Cycle::label).collect(Collectors.joining(", "));
    return all.isEmpty() ? cycles.get(last).label() : all + " and " + cycles.get(last).label();
  }
}
