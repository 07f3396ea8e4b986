package org.peelinspections.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.ReasonCode;
import org.peelinspections.compare.Side;
import org.peelinspections.compare.StatedChange;
import org.peelinspections.compare.Verdict;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.framework.Ground;

/** A comparison as plain text for people to read: a table, or sentences. */
final class ComparisonText {

  private ComparisonText() {}

  static String table(Comparison comparison, int width) {
    TextNotes notes = new TextNotes();
    String earlier = cycle(comparison, Side.EARLIER);
    String later = cycle(comparison, Side.LATER);
    List<String> header = List.of("Area", earlier, later, "Verdict", "Notes");
    TextTable table = new TextTable(header, 44, 24, 24, 26, 14);
    for (ComparisonRow row : comparison.rows()) {
      table.add(
          row.areas().titled(row.label()),
          cell(row, Side.EARLIER),
          cell(row, Side.LATER),
          row.verdict().label(),
          notes.numbers(notes(row)));
    }
    return TextTable.paragraph(comparison.title(), width)
        + "\n"
        + table.fitted(width)
        + "\n"
        + TextTable.paragraph(comparison.summary().toString(), width)
        + notes.fitted(width);
  }

  static List<String> sentences(Comparison comparison) {
    return comparison.rows().stream().map(row -> sentence(comparison, row)).toList();
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
    return absent || unknown ? "-" : ResultWords.judgment(row.on(side));
  }

  private static List<Ground> notes(ComparisonRow row) {
    List<Ground> notes = new ArrayList<>();
    row.verdict().reasons().forEach(reason -> notes.add(TextNotes.of(reason)));
    row.verdict().grounds().stream()
        .filter(ground -> !saidAmong(row.verdict().reasons(), ground))
        .forEach(notes::add);
    row.statedChanges().forEach(stated -> notes.add(new Ground(words(stated), List.of())));
    return notes;
  }

  /** Returns whether a reason for caution gives this ground already. */
  private static boolean saidAmong(List<Reason> reasons, Ground ground) {
    return reasons.stream().anyMatch(reason -> reason.sentence().endsWith(ground.sentence()));
  }

  private static String words(StatedChange change) {
    return change.sentence() + " (\"" + change.stated().words() + "\")";
  }

  private static String sentence(Comparison comparison, ComparisonRow row) {
    List<String> sentences = new ArrayList<>(List.of(outcome(comparison, row)));
    row.verdict().reasons().forEach(reason -> sentences.add(reason.sentence()));
    row.statedChanges().forEach(change -> sentences.add(change.sentence()));
    return String.join(" ", sentences);
  }

  private static String outcome(Comparison comparison, ComparisonRow row) {
    String name = ResultWords.named(row.areas().latest(), row.label());
    return switch (row.verdict().kind()) {
      case COMPARED -> changed(comparison, name, row.verdict());
      case COMPARED_WITH_CAUTION ->
          changed(comparison, name, row.verdict()) + " Read this with caution.";
      case NO_NEW_EVIDENCE -> name + ": there is no new evidence.";
      case NOT_COMPARED -> name + " was not compared.";
    };
  }

  private static String changed(Comparison comparison, String name, Verdict verdict) {
    Change change = verdict.change().orElseThrow();
    String earlier = cycle(comparison, Side.EARLIER);
    String later = cycle(comparison, Side.LATER);
    String before = change.earlier().label() + " in " + earlier;
    String after = change.later().label() + " in " + later;
    return change.steps() == 0
        ? name + " is unchanged: " + before + " and in " + later + "."
        : name + " " + change.label() + ", from " + before + " to " + after + ".";
  }
}
