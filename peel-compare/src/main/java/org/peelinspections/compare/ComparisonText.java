package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.model.Ground;

/**
 * A comparison as plain text for people to read: a table, or sentences.
 *
 * <p>Lines end in a line feed, whatever the platform; there are no colours and no tabs.
 */
public final class ComparisonText {

  private ComparisonText() {}

  /**
   * The rows as a table, with the reasons, the grounds and what the inspectorate itself says as
   * numbered notes under it, each with its sources. The last line ends in a line feed too.
   */
  public static String table(Comparison comparison) {
    return table(comparison, Integer.MAX_VALUE);
  }

  /**
   * The same in lines of at most so many characters, addresses apart; in a width that would break
   * words the rows stand below each other.
   *
   * @param width how wide a terminal is, or a page
   */
  public static String table(Comparison comparison, int width) {
    Notes notes = new Notes();
    TextTable table =
        new TextTable(
            List.of(
                "Area",
                cycle(comparison, Side.EARLIER),
                cycle(comparison, Side.LATER),
                "Verdict",
                "Notes"),
            44,
            24,
            24,
            26,
            14);
    for (ComparisonRow row : comparison.rows()) {
      table.add(
          Sentences.area(row.areas(), row.label()),
          cell(row, Side.EARLIER),
          cell(row, Side.LATER),
          verdict(row.verdict()),
          notes.numbers(notes(row)));
    }
    return String.join("\n", TextTable.wrap(heading(comparison), width))
        + "\n\n"
        + table.fitted(width)
        + "\n"
        + String.join("\n", TextTable.wrap(comparison.summary().toString(), width))
        + "\n"
        + notes.fitted(width);
  }

  /** One or more sentences for each row, in the order of the rows; empty if there are none. */
  public static List<String> sentences(Comparison comparison) {
    return comparison.rows().stream().map(row -> sentence(comparison, row)).toList();
  }

  /** A row in one line, with the codes of what stands in the way. */
  static String line(ComparisonRow row) {
    String codes =
        row.verdict().reasons().stream()
            .map(reason -> reason.code().token())
            .collect(Collectors.joining(", ", " (", ")"));
    return Sentences.area(row.areas(), row.label())
        + ": "
        + Sentences.judgment(row.earlier())
        + " -> "
        + Sentences.judgment(row.later())
        + ", "
        + verdict(row.verdict())
        + (row.verdict().reasons().isEmpty() ? "" : codes);
  }

  static String heading(Comparison comparison) {
    return comparison.force().name()
        + ": "
        + comparison.earlier().framework().name()
        + " and "
        + comparison.later().framework().name();
  }

  private static String cycle(Comparison comparison, Side side) {
    return comparison.on(side).framework().cycle().label();
  }

  private static String cell(ComparisonRow row, Side side) {
    boolean absent = row.areas().on(side).isEmpty();
    boolean unknown =
        row.verdict().reasons().stream()
            .filter(reason -> reason.code() == ReasonCode.NOT_IN_FRAMEWORK)
            .anyMatch(reason -> reason.side().equals(Optional.of(side)));
    return absent || unknown ? "-" : Sentences.judgment(row.on(side));
  }

  private static String verdict(Verdict verdict) {
    String caution = verdict.kind() == VerdictKind.COMPARED_WITH_CAUTION ? ", with caution" : "";
    return verdict
        .change()
        .map(change -> Sentences.change(change) + caution)
        .orElse(verdict.kind().label());
  }

  private static List<Ground> notes(ComparisonRow row) {
    List<Ground> notes = new ArrayList<>();
    row.verdict().reasons().forEach(reason -> notes.add(Notes.of(reason)));
    row.verdict().grounds().stream()
        .filter(ground -> !saidAmong(row.verdict().reasons(), ground))
        .forEach(notes::add);
    row.statedChanges().forEach(stated -> notes.add(new Ground(words(stated), List.of())));
    return notes;
  }

  /** Whether a reason for caution gives this ground already. */
  private static boolean saidAmong(List<Reason> reasons, Ground ground) {
    return reasons.stream().anyMatch(reason -> reason.sentence().endsWith(ground.sentence()));
  }

  private static String words(StatedChange change) {
    return change.sentence() + " (\"" + change.stated().words() + "\")";
  }

  private static String sentence(Comparison comparison, ComparisonRow row) {
    List<String> sentences = new ArrayList<>(List.of(verdictSentence(comparison, row)));
    row.statedChanges().forEach(change -> sentences.add(change.sentence()));
    return String.join(" ", sentences);
  }

  private static String verdictSentence(Comparison comparison, ComparisonRow row) {
    List<String> sentences = new ArrayList<>(List.of(outcome(comparison, row)));
    row.verdict().reasons().forEach(reason -> sentences.add(reason.sentence()));
    return String.join(" ", sentences);
  }

  private static String outcome(Comparison comparison, ComparisonRow row) {
    String name = name(row);
    return switch (row.verdict().kind()) {
      case COMPARED -> changed(comparison, name, row.verdict());
      case COMPARED_WITH_CAUTION ->
          changed(comparison, name, row.verdict()) + " Read this with caution.";
      case NO_NEW_EVIDENCE -> name + ": there is no new evidence.";
      case NOT_COMPARED -> name + " was not compared.";
    };
  }

  /** The name of a row inside a sentence. */
  private static String name(ComparisonRow row) {
    return row.areas().pillar().isPresent()
        ? row.label()
        : row.label() + " (" + row.areas().latest() + ")";
  }

  private static String changed(Comparison comparison, String name, Verdict verdict) {
    Change change = verdict.change().orElseThrow();
    String earlier = cycle(comparison, Side.EARLIER);
    String later = cycle(comparison, Side.LATER);
    if (change.steps() == 0) {
      return String.format(
          Locale.ROOT,
          "%s is unchanged: %s in %s and in %s.",
          name,
          change.later().label(),
          earlier,
          later);
    }
    return String.format(
        Locale.ROOT,
        "%s %s, from %s in %s to %s in %s.",
        name,
        Sentences.change(change),
        change.earlier().label(),
        earlier,
        change.later().label(),
        later);
  }
}
