package org.peelinspections.report.grid;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.Change;
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

  /** The verdict of a row with its reasons and grounds, and what the inspectorate itself says. */
  public static GridLink of(ComparisonRow row) {
    return of(row.verdict(), row.statedChanges());
  }

  /** A verdict with its reasons and grounds, and what the inspectorate itself says. */
  public static GridLink of(Verdict verdict, List<StatedChange> stated) {
    GridLink link = of(verdict);
    List<Ground> notes = new ArrayList<>(link.notes());
    verdict.grounds().stream().filter(ground -> !isSaid(link, ground)).forEach(notes::add);
    List<String> remarks =
        stated.stream()
            .map(change -> change.sentence() + " (\u201c" + change.stated().words() + "\u201d)")
            .toList();
    return new GridLink(link.kind(), link.caution(), link.words(), notes, remarks);
  }

  private static GridLink of(Verdict verdict) {
    return verdict
        .change()
        .map(change -> of(change, verdict.reasons()))
        .orElseGet(() -> withoutChange(verdict));
  }

  private static GridLink withoutChange(Verdict verdict) {
    if (verdict.kind() == VerdictKind.NO_NEW_EVIDENCE) {
      return of(LinkKind.NO_NEW_EVIDENCE, false, "no new evidence", verdict.reasons());
    }
    boolean gap = verdict.reasons().stream().allMatch(reason -> reason.code().isGap());
    return gap
        ? of(LinkKind.GAP, false, "gap, not compared", verdict.reasons())
        : broken(verdict.reasons());
  }

  /** Returns whether a reason gives this ground already. */
  private static boolean isSaid(GridLink link, Ground ground) {
    return link.notes().stream().anyMatch(note -> note.sentence().endsWith(ground.sentence()));
  }

  /** A change, with caution if there are reasons for it. */
  private static GridLink of(Change change, List<Reason> cautions) {
    String words = change.label() + (cautions.isEmpty() ? "" : ", with caution");
    return of(LinkKind.of(change.direction()), !cautions.isEmpty(), words, cautions);
  }

  /** A break without a verdict: the row has nothing on one side. */
  static GridLink broken(List<Reason> reasons) {
    return of(LinkKind.BREAK, false, "not compared", reasons);
  }

  private static GridLink of(LinkKind kind, boolean caution, String words, List<Reason> reasons) {
    List<Ground> notes =
        reasons.stream().map(reason -> new Ground(reason.sentence(), reason.sources())).toList();
    return new GridLink(kind, caution, words, notes, List.of());
  }

  /** The verdict and its notes, for the hint that shows where the pointer rests. */
  public String title() {
    StringBuilder title = new StringBuilder(ResultWords.capital(words)).append('.');
    notes.forEach(note -> title.append(' ').append(note.sentence()));
    remarks.forEach(remark -> title.append(' ').append(remark));
    return title.toString();
  }
}
