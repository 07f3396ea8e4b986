package org.peelinspections.compare.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Question;

/** The words for values of the model that results and their texts share. */
public final class ResultWords {

  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");

  private ResultWords() {}

  /** Words with a capital letter first; empty if there are none. */
  public static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The name of an area for people to read; empty if the framework does not have it. */
  public static String label(Framework framework, AreaId area) {
    return area.pillar()
        .map(pillar -> capital(pillar.label()))
        .or(() -> framework.find(area).map(Question::label))
        .orElse("");
  }

  /** A number of steps in words. */
  public static String steps(int steps) {
    String number = steps < NUMBERS.size() ? NUMBERS.get(steps) : Integer.toString(steps);
    return number + (steps == 1 ? " step" : " steps");
  }

  /** A question as it stands in a table: with its path, unless that only repeats the label. */
  public static String area(String path, String label) {
    return path.contains("/") ? path + " " + label : label;
  }

  /** An area inside a sentence: the label, and for a question what tells it from all others. */
  public static String named(AreaId area, String label) {
    return area.isPillar() ? label : label + " (" + area + ")";
  }

  /** The same as a title: what has no path begins with a capital letter. */
  public static String title(String path, String label) {
    return path.contains("/") ? area(path, label) : capital(label);
  }

  /** A judgment in a few words; absent: not in this data. */
  public static String judgment(Optional<Judgment> judgment) {
    return judgment.map(Judgment::label).orElse("not in this data");
  }

  /** How alike two texts are, in words. */
  public static String percent(double similarity) {
    return String.format(Locale.ROOT, "%.0f %% similar", similarity * 100);
  }
}
