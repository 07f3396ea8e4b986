package org.peelinspections.model;

import java.util.List;
import java.util.Optional;

/** The rows of {@code no-grade-wordings.tsv}; {@link NoGradeWording} says how they are written. */
final class NoGradeWordings {

  static final String[] COLUMNS = {"match", "words", "meaning", "note", "sources"};

  /** Each wording holds one of these words; where none of them stands there is no wording. */
  private static final List<String> ANCHORS = List.of("graded", "carried over");

  static final List<Row> BUNDLED = read(TsvTable.resource("no-grade-wordings.tsv", COLUMNS));

  private static final String CARRIED_FORWARD = "carried-forward";

  private NoGradeWordings() {}

  /** One wording; without a reason it means that a judgment has been carried over. */
  record Row(boolean wholeLine, WordingPattern words, Optional<NoGradeReason> reason) {

    Optional<NoGradeWording> find(List<String> line, List<List<String>> sentences) {
      return (wholeLine ? List.of(line) : sentences)
          .stream()
              .flatMap(candidate -> words.match(candidate).stream())
              .findFirst()
              .map(this::meaning);
    }

    private NoGradeWording meaning(List<Cycle> cycles) {
      return reason
          .<NoGradeWording>map(NoGradeWording.NoGrade::new)
          .orElseGet(() -> new NoGradeWording.CarriedOver(cycles.get(0)));
    }
  }

  /** Whether normalised words can hold a wording; if not, they hold none. */
  static boolean mayStandIn(String normalised) {
    for (String anchor : ANCHORS) {
      if (normalised.contains(anchor)) {
        return true;
      }
    }
    return false;
  }

  static List<Row> read(TsvTable table) {
    return table.rows().stream().map(NoGradeWordings::row).toList();
  }

  private static Row row(TsvTable.Row row) {
    row.addresses("sources");
    boolean carried = row.required("meaning").equals(CARRIED_FORWARD);
    WordingPattern words = row.required("words", WordingPattern::parse);
    if (words.cycles() != (carried ? 1 : 0)) {
      throw row.fault(
          "words", words.cycles() + " cycles are named; expected 1 if carried-forward, else 0");
    }
    if (!mayStandIn(withoutSlots(row.required("words")))) {
      throw row.fault(
          "words", "they hold none of " + String.join(", ", ANCHORS) + "; expected one");
    }
    return new Row(
        row.required("match", NoGradeWordings::wholeLine),
        words,
        carried ? Optional.empty() : row.cell("meaning", NoGradeReason::ofToken));
  }

  /** The normalised words of a wording; words on both sides of a slot do not follow each other. */
  private static String withoutSlots(String words) {
    return FindingText.normalised(words.replaceAll("\\{[^}]*}", " slot "));
  }

  private static boolean wholeLine(String match) {
    if (!match.equals("line") && !match.equals("sentence")) {
      throw new UnknownNameException("a kind of match", match, List.of("line", "sentence"));
    }
    return match.equals("line");
  }
}
