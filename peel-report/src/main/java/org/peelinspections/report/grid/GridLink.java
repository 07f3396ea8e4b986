package org.peelinspections.report.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.StatedChange;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.framework.Ground;

/**
 * How a cell follows from the one before it.
 *
 * @param kind the kind
 * @param caution whether the two may be compared with caution only
 * @param words the verdict in a few words
 * @param notes why, why caution is called for, or on what ground; can be empty
 * @param remarks what the inspectorate itself says of the change; mostly none
 */
public record GridLink(
    LinkKind kind, boolean caution, String words, List<Ground> notes, List<String> remarks) {

  public GridLink {
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  public static GridLink of(ComparisonRow row) {
    return of(row.verdict(), row.statedChanges());
  }

  static GridLink of(Verdict verdict, List<StatedChange> stated) {
    LinkKind kind = LinkKind.of(verdict);
    List<Ground> reasons = grounds(verdict.reasons());
    Stream<Ground> others = verdict.grounds().stream().filter(ground -> !isSaid(reasons, ground));
    return new GridLink(
        kind,
        verdict.kind() == VerdictKind.COMPARED_WITH_CAUTION,
        kind == LinkKind.GAP ? "gap, not compared" : verdict.label(),
        Stream.concat(reasons.stream(), others).toList(),
        stated.stream()
            .map(change -> change.sentence() + " (\u201c" + change.stated().words() + "\u201d)")
            .toList());
  }

  /** A break without a verdict: the row has nothing on one side. */
  static GridLink broken(List<Reason> reasons) {
    return new GridLink(LinkKind.BREAK, false, "not compared", grounds(reasons), List.of());
  }

  private static List<Ground> grounds(List<Reason> reasons) {
    return reasons.stream().map(reason -> new Ground(reason.sentence(), reason.sources())).toList();
  }

  private static boolean isSaid(List<Ground> reasons, Ground ground) {
    return reasons.stream().anyMatch(reason -> reason.sentence().endsWith(ground.sentence()));
  }

  /** The verdict and its notes, for the hint that shows where the pointer rests. */
  public String title() {
    return Stream.of(
            Stream.of(ResultWords.capital(words) + "."),
            notes.stream().map(Ground::sentence),
            remarks.stream())
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }
}
