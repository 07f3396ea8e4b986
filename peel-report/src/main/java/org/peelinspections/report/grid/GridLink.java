package org.peelinspections.report.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.StatedChange;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.VerdictKind;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.Direction;
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

  /** What stands between two cells of a row, or of which one is missing. */
  public enum LinkKind {
    IMPROVED("improved", "M-8 6L6-6M-2-6.6H6.6V2"),
    DECLINED("declined", "M-8-6L6 6M-2 6.6H6.6V-2"),
    UNCHANGED("unchanged", "M-9 0H8M2-6L8 0L2 6"),
    /** The later judgment is carried forward: no direction. */
    NO_NEW_EVIDENCE("carried forward, so no direction", "M-8 0h.1M-2.7 0h.1M2.7 0h.1M8 0h.1"),
    /** Nothing is known on one side, or on both, and nothing else forbids to compare. */
    GAP("gap: a judgment is not in this data", "M-8-6H-4V6H-8M8-6H4V6H8"),
    /** The two are not compared: they may not be, or one of them was given no grade. */
    BREAK("break: not compared; see the reasons", "");

    private final String words;
    private final String path;

    LinkKind(String words, String path) {
      this.words = words;
      this.path = path;
    }

    static LinkKind of(Verdict verdict) {
      if (verdict.change().isPresent()) {
        return of(verdict.change().get().direction());
      }
      if (verdict.kind() == VerdictKind.NO_NEW_EVIDENCE) {
        return NO_NEW_EVIDENCE;
      }
      return verdict.reasons().stream().allMatch(reason -> reason.code().isGap()) ? GAP : BREAK;
    }

    private static LinkKind of(Direction direction) {
      return switch (direction) {
        case IMPROVED -> IMPROVED;
        case DECLINED -> DECLINED;
        case UNCHANGED -> UNCHANGED;
      };
    }

    public boolean hasDirection() {
      return this == IMPROVED || this == DECLINED || this == UNCHANGED;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
      return words;
    }

    /** The sign as an SVG path around the origin, to be stroked; a break is drawn by height. */
    public String path() {
      return path;
    }
  }
}
