package org.peelinspections.report.html;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peelinspections.model.framework.Ground;
import org.peelinspections.report.svg.Markup;

/**
 * The reasons, numbered in the order in which they are referred to. What is said in the same words
 * is said once, with all the pages that it rests on anywhere.
 */
final class Notes {

  private final Map<String, Note> notes = new LinkedHashMap<>();

  private record Note(int number, Set<URI> pages) {}

  /** Writes a link to each of some reasons or grounds. */
  void refer(Markup html, List<Ground> grounds) {
    grounds.stream()
        .map(this::number)
        .distinct()
        .forEach(number -> html.text(" ").element("a", "R" + number, "href", "#r" + number));
  }

  private int number(Ground ground) {
    Note note =
        notes.computeIfAbsent(
            ground.sentence(), key -> new Note(notes.size() + 1, new LinkedHashSet<>()));
    note.pages().addAll(ground.sources());
    return note.number();
  }

  /** Writes the reasons with what they rest on; what is among the sources by its number there. */
  void write(Markup html, SourceList sources) {
    html.open("ol", "class", "notes").line();
    notes.forEach((sentence, note) -> write(html, sentence, note, sources));
    html.close().line();
  }

  private static void write(Markup html, String sentence, Note note, SourceList sources) {
    html.open("li", "id", "r" + note.number());
    html.element("b", "R" + note.number()).text(" " + sentence);
    String before = " See";
    for (URI page : note.pages()) {
      html.text(before);
      sources
          .number(page)
          .ifPresentOrElse(
              found -> SourceList.refer(html, found),
              () -> html.text(" ").link(page, Links.text(page)));
      before = ",";
    }
    html.text(note.pages().isEmpty() ? "" : ".");
    html.close().line();
  }
}
