package org.peelinspections.data;

import java.util.List;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;

/**
 * How many forces have the same grade as one force, in one area and cycle. Only forces whose grade
 * is in this data count.
 *
 * <p>It is a count, never a rank or an average. Immutable. Equality includes all components.
 *
 * @param force the force
 * @param framework the framework of the cycle
 * @param area the token of the pillar, or the path of the question in the framework
 * @param label the name of the area
 * @param grade the grade of the force, newly given or carried forward
 * @param same how many forces have this grade, the force itself among them
 * @param known how many forces have a grade here in this data
 * @param sources the first page of each force with this grade, each once, that of the force first
 */
public record Standing(
    Force force,
    Framework framework,
    String area,
    String label,
    Grade grade,
    int same,
    int known,
    List<Source> sources) {

  /** Copies the sources. */
  public Standing {
    sources = List.copyOf(sources);
  }

  /** Returns whether the grade is the highest or the lowest that there is: it stands out. */
  public boolean isExtreme() {
    return isExtreme(grade);
  }

  static boolean isExtreme(Grade grade) {
    return grade == Grade.OUTSTANDING || grade == Grade.INADEQUATE;
  }

  /**
   * Returns the counts in words: {@code inadequate, the only one of the 42 forces known in this
   * data} or {@code outstanding, as were 5 others of the 43 forces known in this data}.
   */
  public String sentence() {
    if (known == 1) {
      return grade.label() + "; no other force is known in this data";
    }
    String others = same == 2 ? "as was 1 other" : "as were " + (same - 1) + " others";
    return grade.label()
        + ", "
        + (same == 1 ? "the only one" : others)
        + " of the "
        + known
        + " forces known in this data";
  }
}
