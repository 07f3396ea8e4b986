package org.peelinspections.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.peelinspections.model.internal.Checks;

/**
 * What the inspectorate decided about a pillar or a question, or why it did not.
 *
 * <p>There are four kinds, and none of them is null, blank or zero:
 *
 * <ul>
 *   <li>{@link Graded}: inspected and given a grade.
 *   <li>{@link CarriedForward}: not inspected again; the grade of an earlier cycle still applies.
 *   <li>{@link NotGraded}: no grade was given, with the reason.
 *   <li>{@link NotStated}: the source does not say. This does not mean that no grade was given. It
 *       may still say that the judgment was carried over.
 * </ul>
 *
 * <p>Sources and evidence are beside the judgment in the assessment.
 */
public sealed interface Judgment {

  /** Calls the function for the kind of this judgment. */
  default <T> T match(
      Function<? super Graded, ? extends T> graded,
      Function<? super CarriedForward, ? extends T> carriedForward,
      Function<? super NotGraded, ? extends T> notGraded,
      Function<? super NotStated, ? extends T> notStated) {
    if (this instanceof Graded value) {
      return graded.apply(value);
    }
    if (this instanceof CarriedForward value) {
      return carriedForward.apply(value);
    }
    return this instanceof NotGraded value
        ? notGraded.apply(value)
        : notStated.apply((NotStated) this);
  }

  /**
   * The published words in place of a grade, such as "To be graded", in the order of the page;
   * empty if there are none.
   */
  List<String> wordings();

  /**
   * Returns the cycle from which the judgment was carried over; empty if it was not, or if the
   * cycle is not established.
   */
  default Optional<Cycle> origin() {
    return Optional.empty();
  }

  /** Returns why no grade was given; empty if one was, or if the source does not say. */
  default Optional<NoGradeReason> noGradeReason() {
    return this instanceof NotGraded none ? Optional.of(none.reason()) : Optional.empty();
  }

  /** Returns the grade, newly given or carried forward; empty if there is none. */
  default Optional<Grade> standingGrade() {
    if (this instanceof Graded graded) {
      return Optional.of(graded.grade());
    }
    return this instanceof CarriedForward carried ? Optional.of(carried.grade()) : Optional.empty();
  }

  /**
   * Returns the judgment in a few words: {@code good}, {@code good (from 2016)} or {@code good
   * (carried forward)}, the {@linkplain NoGradeReason#label reason} for no grade, or {@code not
   * stated}. What is carried forward never looks like a new grade.
   */
  default String label() {
    return match(
        graded -> graded.grade().label(),
        carried ->
            carried.grade().label()
                + carried
                    .origin()
                    .map(origin -> " (from " + origin.label() + ")")
                    .orElse(" (carried forward)"),
        notGraded -> notGraded.reason().label(),
        NotStated::label);
  }

  /** Returns the scale of the grade; empty if there is none. */
  default Optional<GradingScale> standingScale() {
    if (this instanceof Graded graded) {
      return Optional.of(graded.scale());
    }
    return this instanceof CarriedForward carried ? Optional.of(carried.scale()) : Optional.empty();
  }

  /** Returns a judgment with a newly given grade. */
  static Graded graded(Grade grade, GradingScale scale) {
    return new Graded(grade, scale);
  }

  /** Returns a judgment without a grade, for a reason. */
  static NotGraded notGraded(NoGradeReason reason) {
    return new NotGraded(reason, List.of());
  }

  /** Returns a judgment that is not stated. */
  static NotStated notStated() {
    return new NotStated(Optional.empty(), List.of());
  }

  /**
   * The force was inspected in this cycle and given a grade.
   *
   * @param grade the grade
   * @param scale the scale of the grade; the same grade on two scales makes two different judgments
   */
  @Value.Builder
  record Graded(Grade grade, GradingScale scale) implements Judgment {

    /** Refuses a grade that is not on the scale. */
    public Graded {
      scale.position(grade);
    }

    /** Returns an empty list: the grade is the wording. */
    @Override
    public List<String> wordings() {
      return List.of();
    }

    /** Starts a new judgment of this kind. */
    public static GradedBuilder builder() {
      return new GradedBuilder();
    }
  }

  /**
   * The force was not inspected again in this area, and the grade of an earlier cycle still
   * applies.
   *
   * <p>The grade says nothing about the time since that cycle.
   *
   * @param grade the grade of the earlier cycle
   * @param scale the scale on which it was given
   * @param origin the cycle in which the grade was given; it can be more than one cycle back. Empty
   *     if that is not established
   * @param wordings the words that say so; empty if there are none
   */
  @Value.Builder
  record CarriedForward(
      Grade grade, GradingScale scale, Optional<Cycle> origin, List<String> wordings)
      implements Judgment {

    /** Refuses a grade that is not on the scale, and a blank wording. */
    public CarriedForward {
      scale.position(grade);
      wordings = List.copyOf(wordings);
      Checks.texts("carried-forward judgment", "wording", wordings);
    }

    /** Starts a new judgment of this kind. */
    public static CarriedForwardBuilder builder() {
      return new CarriedForwardBuilder();
    }
  }

  /**
   * No grade was given, for a reason.
   *
   * @param reason why there is no grade
   * @param wordings the words in place of a grade; empty if there are none
   */
  @Value.Builder
  record NotGraded(NoGradeReason reason, List<String> wordings) implements Judgment {

    /** Refuses a blank wording. */
    public NotGraded {
      wordings = List.copyOf(wordings);
      Checks.texts("judgment without a grade", "wording", wordings);
    }

    /** Starts a new judgment of this kind. */
    public static NotGradedBuilder builder() {
      return new NotGradedBuilder();
    }
  }

  /**
   * The source does not say whether a grade was given.
   *
   * <p>Some copies of a page lack the line with the grade, and a data set can lack a row. Neither
   * means that there was no grade. The page may still say that the judgment was carried over from
   * an earlier cycle; then this judgment holds the cycle and the words. Otherwise nothing was said,
   * and in a merge any other judgment replaces it.
   *
   * @param origin the cycle from which the judgment was carried over; it can be more than one cycle
   *     back. Empty if the source does not name it
   * @param wordings the words that say that the judgment was carried over; empty if there are none
   */
  @Value.Builder
  record NotStated(Optional<Cycle> origin, List<String> wordings) implements Judgment {

    /** Refuses a blank wording. */
    public NotStated {
      wordings = List.copyOf(wordings);
      Checks.texts("judgment that is not stated", "wording", wordings);
    }

    /** Returns whether the source says that the judgment was carried over. */
    public boolean isCarriedOver() {
      return origin.isPresent() || !wordings.isEmpty();
    }

    /**
     * Returns the name for people to read, in lower case, such as {@code carried over from 2017,
     * grade not stated}.
     */
    @Override
    public String label() {
      String from = origin.map(cycle -> " from " + cycle.label()).orElse("");
      return isCarriedOver() ? "carried over" + from + ", grade not stated" : "not stated";
    }

    /** Starts a new judgment of this kind. */
    public static NotStatedBuilder builder() {
      return new NotStatedBuilder();
    }
  }
}
