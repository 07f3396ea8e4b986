package org.peelinspections.io.page.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** A sentence of a known form on a page about Westmarch Police, and what it says. */
record Sample(
    String form, String framework, Place place, boolean follows, String sentence, String says) {

  private static final Force WESTMARCH =
      Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();
  private static final Force EASTMERE =
      Force.builder().slug("eastmere").name("Eastmere Constabulary").shortName("Eastmere").build();

  /** All samples. */
  static List<Sample> all() {
    return Tables.rows("sentences.tsv").stream()
        .map(
            row ->
                new Sample(
                    row.text("form"),
                    row.text("framework"),
                    Place.of(row.text("place")),
                    row.text("follows").equals("yes"),
                    row.text("sentence"),
                    row.text("says")))
        .toList();
  }

  static Terms terms(String framework) {
    Framework found = Frameworks.bundled().find(framework).orElseThrow();
    return Terms.of(WESTMARCH, Forces.of(List.of(WESTMARCH, EASTMERE)), found);
  }

  /** What another sentence says in the place of this one. */
  Optional<Said> read(String other) {
    return terms(framework).read(other, place, follows);
  }

  /** What a sentence says, as the table of samples writes it. */
  static String text(Said said) {
    if (said.judged().isEmpty()) {
      return said.says().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return said.judged().stream().map(Sample::text).sorted().collect(Collectors.joining(", "));
  }

  private static String text(Said.Judged judged) {
    return judged.area().path() + " " + judged.grade().token();
  }

  @Override
  public String toString() {
    return form + ": " + sentence;
  }
}
