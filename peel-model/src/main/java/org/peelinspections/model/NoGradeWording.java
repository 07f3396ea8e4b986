package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the published words mean that stand where a grade would: that there is none, and why, or
 * that an earlier judgment has been carried over.
 *
 * <p>The words are data: resource {@code no-grade-wordings.tsv}, with the columns {@code match},
 * {@code words}, {@code meaning}, {@code note} and {@code sources}, the pages that show words or
 * meaning; a row without one is unverified.
 *
 * <ul>
 *   <li>{@code match} is {@code line} if the words must be the whole line, {@code sentence} if they
 *       must be a whole sentence of it. Nothing is sought inside a sentence: running prose also
 *       speaks of what was not graded, elsewhere or in another year.
 *   <li>{@code words} can hold <code>{cycle}</code> for a cycle such as 2017 or 2018/19, <code>
 *       {pillar}</code> for the name of a pillar, and once <code>{...}</code> for any words or
 *       none.
 *   <li>{@code meaning} is the token of a {@link NoGradeReason}, or {@code carried-forward}; then
 *       the words hold <code>{cycle}</code> once.
 * </ul>
 *
 * <p>Capitals, quotation marks, kinds of space and the full stop at the end make no difference. Of
 * several wordings in one line the first row of the table prevails.
 *
 * <p>The label 'Ungraded' does not say why: it was seen where no force is ever graded, and nothing
 * keeps it from standing elsewhere. So it means {@link NoGradeReason#NOT_ESTABLISHED}, and {@link
 * NoGrade#reasonWhere} takes in what the framework says. An area of which there is only a narrative
 * has no words to find; its framework alone tells.
 */
public sealed interface NoGradeWording {

  /**
   * There is no grade.
   *
   * @param reason why, as far as the words alone tell
   */
  record NoGrade(NoGradeReason reason) implements NoGradeWording {

    /**
     * Why there is no grade of an area: not a graded area if the words leave the reason open and
     * the framework grades no force there, else what the words say.
     *
     * @param graded whether the framework grades the area
     */
    public NoGradeReason reasonWhere(Graded graded) {
      boolean open = reason == NoGradeReason.NOT_ESTABLISHED;
      return open && graded == Graded.NO ? NoGradeReason.NOT_A_GRADED_AREA : reason;
    }
  }

  /**
   * The judgment of an earlier cycle has been carried over.
   *
   * @param origin the cycle that the words name; the grade that was given in it they do not say
   */
  record CarriedOver(Cycle origin) implements NoGradeWording {}

  /** Calls the function for the kind of this meaning. */
  default <T> T match(
      Function<? super NoGrade, ? extends T> noGrade,
      Function<? super CarriedOver, ? extends T> carriedOver) {
    return this instanceof NoGrade value
        ? noGrade.apply(value)
        : carriedOver.apply((CarriedOver) this);
  }

  /**
   * Whether a line can hold a known wording; {@link #find} tells whether it does, which takes
   * longer.
   *
   * @param words the {@linkplain FindingText#normalised(String) normalised} line
   */
  static boolean mayStandIn(String words) {
    return NoGradeWordings.mayStandIn(words);
  }

  /** The meaning of a line, be it a label or a paragraph; empty if it holds no known wording. */
  static Optional<NoGradeWording> find(String line) {
    if (!NoGradeWordings.mayStandIn(FindingText.normalised(line))) {
      return Optional.empty();
    }
    List<String> whole = WordingPattern.words(line);
    List<List<String>> sentences = WordingPattern.sentences(line);
    return NoGradeWordings.BUNDLED.stream()
        .flatMap(row -> row.find(whole, sentences).stream())
        .findFirst();
  }
}
