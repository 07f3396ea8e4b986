package org.peelinspections.report;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.compare.Reason;

/** The reasons, numbered in the order in which they are referred to, each once. */
final class Notes {

  /** A reason as it is read. */
  private record Note(String sentence, List<URI> sources) {}

  private final Map<Note, Integer> numbers = new LinkedHashMap<>();

  /** Writes a link to each of some reasons. */
  void refer(Markup html, List<Reason> reasons) {
    for (Reason reason : reasons) {
      int number = number(reason);
      html.text(" ").element("a", "R" + number, "class", "ref", "href", "#r" + number);
    }
  }

  private int number(Reason reason) {
    Note note = new Note(reason.sentence(), reason.sources());
    return numbers.computeIfAbsent(note, key -> numbers.size() + 1);
  }

  /** Writes the reasons with what they rest on. */
  void write(Markup html) {
    html.open("ol", "class", "notes").line();
    numbers.forEach((note, number) -> write(html, note, number));
    html.close().line();
  }

  private static void write(Markup html, Note note, int number) {
    html.open("li", "id", "r" + number);
    html.element("span", "R" + number, "class", "number").text(" " + note.sentence() + " ");
    for (int i = 0; i < note.sources().size(); i++) {
      html.text(i == 0 ? "See " : ", ")
          .link(note.sources().get(i), Links.text(note.sources().get(i)));
    }
    html.text(note.sources().isEmpty() ? "" : ".");
    html.close().line();
  }
}
