package org.peelinspections.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.compare.Ground;

/** The reasons, numbered in the order in which they are referred to, each once. */
final class Notes {

  private final Map<Ground, Integer> numbers = new LinkedHashMap<>();

  /** Writes a link to each of some reasons or grounds. */
  void refer(Markup html, List<Ground> notes) {
    for (Ground note : notes) {
      int number = numbers.computeIfAbsent(note, key -> numbers.size() + 1);
      html.text(" ").element("a", "R" + number, "class", "ref", "href", "#r" + number);
    }
  }

  /** Writes the reasons with what they rest on. */
  void write(Markup html) {
    html.open("ol", "class", "notes").line();
    numbers.forEach((note, number) -> write(html, note, number));
    html.close().line();
  }

  private static void write(Markup html, Ground note, int number) {
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
