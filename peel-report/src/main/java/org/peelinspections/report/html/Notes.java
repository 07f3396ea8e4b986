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

  private final SourceList sources;
  private final Map<String, Note> notes = new LinkedHashMap<>();

  private record Note(int number, String sentence, Set<URI> pages) {}

  Notes(SourceList sources) {
    this.sources = sources;
  }

  Markup refer(List<Ground> grounds) {
    return Markup.each(
        grounds.stream().map(this::number).distinct().toList(),
        number -> Markup.of(" <a href='#r%s'>R%s</a>", number, number));
  }

  private int number(Ground ground) {
    Note note =
        notes.computeIfAbsent(
            ground.sentence(),
            sentence -> new Note(notes.size() + 1, sentence, new LinkedHashSet<>()));
    note.pages().addAll(ground.sources());
    return note.number();
  }

  /** The reasons that were referred to, with what they rest on. */
  Markup list() {
    return Markup.of(
        """
        <ol class='notes'>
        %s</ol>
        """,
        Markup.each(List.copyOf(notes.values()), this::note));
  }

  private Markup note(Note note) {
    return Markup.of(
        "<li id='r%s'><b>R%s</b> %s%s</li>\n",
        note.number(),
        note.number(),
        note.sentence(),
        note.pages().isEmpty()
            ? Markup.NONE
            : Markup.of(" See%s.", Markup.join(",", List.copyOf(note.pages()), sources::page)));
  }
}
