package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;

/**
 * What a page is about, and the sentences that it can give judgments by.
 *
 * <p>A sentence counts only if all of it, from the first word to the full stop, is of one of the
 * forms of the table {@code sentence-forms.tsv}. Nothing is sought inside a sentence. The force in
 * it must be the one of the page, under one of its names or as 'the force' or 'the constabulary'; a
 * question must be one of the framework; a year must be the one that the form asks for. All else is
 * narrative. Capitals, the shape of quotation marks and dashes, and kinds of space make no
 * difference.
 *
 * <p>Immutable. The time for a sentence is linear in its length.
 */
public final class Terms {

  /** One of these stands in each form; where none stands, no form does. */
  private static final List<String> SIGNS = WordLists.phrases("sign");

  private final Framework framework;
  private final List<List<String>> names;
  private final List<List<String>> others;
  private final Phrases phrases;

  private Terms(
      Framework framework, List<List<String>> names, List<List<String>> others, Phrases phrases) {
    this.framework = framework;
    this.names = names;
    this.others = others;
    this.phrases = phrases;
  }

  /** The terms of a page on a force under a framework; the forces are those there are. */
  public static Terms of(Force force, Forces forces, Framework framework) {
    List<List<String>> others =
        forces.all().stream()
            .filter(other -> !other.slug().equals(force.slug()))
            .flatMap(other -> Stream.concat(Stream.of(other.name()), other.otherNames().stream()))
            .map(Words::of)
            .filter(name -> name.size() > 1)
            .toList();
    return new Terms(framework, names(force), others, Phrases.of(framework, Tables.bundled()));
  }

  private static List<List<String>> names(Force force) {
    List<List<String>> names =
        new ArrayList<>(List.of(List.of("the", "force"), List.of("the", "constabulary")));
    Stream.concat(Stream.of(force.name(), force.shortName()), force.otherNames().stream())
        .map(Words::of)
        .flatMap(name -> Stream.of(name, with("the", name)))
        .distinct()
        .forEach(names::add);
    return names;
  }

  private static List<String> with(String first, List<String> words) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(words);
    return all;
  }

  /** Whether a text can hold a known form, by its normalised words; if not, it holds none. */
  public static boolean mayStandIn(String normalised) {
    return SIGNS.stream().anyMatch(normalised::contains);
  }

  /**
   * What a sentence says; empty if it is of no form that counts in this place.
   *
   * @param mayBeginWithIt whether 'it' means the force, since the sentence before in the same
   *     paragraph was of a known form
   */
  public Optional<Said> read(String sentence, Place place, boolean mayBeginWithIt) {
    Sentence read = new Sentence(Words.of(sentence), this, mayBeginWithIt);
    return Tables.bundled().forms().stream()
        .filter(form -> form.places().contains(place))
        .flatMap(form -> form.matches(read).stream().flatMap(m -> Said.of(form, m.held()).stream()))
        .findFirst();
  }

  /** Whether a sentence names a grade of the force as a judgment does; see {@link LookAlikes}. */
  public boolean looksLikeAJudgment(String sentence) {
    List<String> plain = Words.of(sentence).stream().map(Words::plain).toList();
    return LookAlikes.isOne(new Sentence(plain, this, true));
  }

  public static boolean isSpoken(String text) {
    return Words.of(text).get(0).equals("\"");
  }

  /** Whether a text names another force by its official name. */
  public boolean namesAnother(String text) {
    List<String> words = Words.of(text);
    return others.stream().anyMatch(other -> Collections.indexOfSubList(words, other) >= 0);
  }

  /** Whether a sentence judges another force, which it names, in a known form. */
  public boolean judgesAnother(String sentence, Place place) {
    return namesAnother(sentence)
        && new Terms(framework, /* names= */ others, /* others= */ names, phrases)
            .read(sentence, place, false)
            .filter(said -> !said.judged().isEmpty())
            .isPresent();
  }

  /** A grade that stands alone in quotation marks in a text. */
  public static Optional<Grade> quoted(String text) {
    List<String> words = Words.of(text);
    return Stream.of(Grade.values())
        .filter(
            grade -> Collections.indexOfSubList(words, Words.of("“" + grade.label() + "”")) >= 0)
        .findFirst();
  }

  public Framework framework() {
    return framework;
  }

  List<List<String>> names() {
    return names;
  }

  List<List<String>> others() {
    return others;
  }

  Phrases phrases() {
    return phrases;
  }

  List<Pillar> gradedPillars() {
    return framework.pillars().stream()
        .filter(pillar -> pillar.graded() == Graded.YES)
        .map(FrameworkPillar::pillar)
        .toList();
  }
}
