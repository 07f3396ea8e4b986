package org.peelinspections.compare.lineage;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.FindingKind;
import org.peelinspections.model.finding.FindingRef;

/**
 * What became of a finding from one assessment to another, or where it came from.
 *
 * <p>Each finding of either assessment has exactly one outcome; a pair shares one. An outcome is
 * about what was reported, not about what the force did: a finding that is no longer reported may
 * not be solved. Immutable.
 */
public sealed interface FindingOutcome {

  /** Calls the function for the kind of this outcome. */
  default <T> T match(
      Function<? super Same, ? extends T> same,
      Function<? super Reworded, ? extends T> reworded,
      Function<? super Perhaps, ? extends T> perhaps,
      Function<? super New, ? extends T> isNew,
      Function<? super NewlyInspected, ? extends T> newlyInspected,
      Function<? super NoLongerReported, ? extends T> noLongerReported,
      Function<? super NotReinspected, ? extends T> notReinspected) {
    if (this instanceof Same value) {
      return same.apply(value);
    }
    if (this instanceof Reworded value) {
      return reworded.apply(value);
    }
    if (this instanceof Perhaps value) {
      return perhaps.apply(value);
    }
    if (this instanceof New value) {
      return isNew.apply(value);
    }
    if (this instanceof NewlyInspected value) {
      return newlyInspected.apply(value);
    }
    return this instanceof NoLongerReported value
        ? noLongerReported.apply(value)
        : notReinspected.apply((NotReinspected) this);
  }

  /** The finding of the earlier assessment; empty if there is none. */
  default Optional<LocatedFinding> earlierFinding() {
    return match(
        same -> Optional.of(same.earlier()),
        reworded -> Optional.of(reworded.earlier()),
        perhaps -> Optional.of(perhaps.earlier()),
        isNew -> Optional.empty(),
        newlyInspected -> Optional.empty(),
        noLongerReported -> Optional.of(noLongerReported.earlier()),
        notReinspected -> Optional.of(notReinspected.earlier()));
  }

  /** The finding of the later assessment; empty if there is none. */
  default Optional<LocatedFinding> laterFinding() {
    return match(
        same -> Optional.of(same.later()),
        reworded -> Optional.of(reworded.later()),
        perhaps -> Optional.of(perhaps.later()),
        isNew -> Optional.of(isNew.later()),
        newlyInspected -> Optional.of(newlyInspected.later()),
        noLongerReported -> Optional.empty(),
        notReinspected -> Optional.empty());
  }

  /**
   * Returns why the two findings were matched; empty if there is a finding on one side only, or the
   * match is a suggestion.
   */
  default Optional<MatchBasis> matchBasis() {
    return this instanceof Same same
        ? Optional.of(same.basis())
        : this instanceof Reworded reworded ? Optional.of(reworded.basis()) : Optional.empty();
  }

  /**
   * Returns why the outcome is not known from the other assessment; empty if it is, or if the
   * finding was matched.
   */
  default Optional<FindingGap> gap() {
    return this instanceof NewlyInspected found
        ? Optional.of(found.reason())
        : this instanceof NotReinspected left ? Optional.of(left.reason()) : Optional.empty();
  }

  /** Returns whether one of its findings has this reference. */
  default boolean isAbout(FindingRef ref) {
    return Stream.concat(earlierFinding().stream(), laterFinding().stream())
        .anyMatch(finding -> finding.ref().equals(ref));
  }

  /**
   * Returns true if there is a finding on both sides and their kinds differ, such as an area for
   * improvement that became a cause of concern.
   */
  default boolean kindChanged() {
    Optional<FindingKind> earlier = earlierFinding().map(finding -> finding.ref().kind());
    Optional<FindingKind> later = laterFinding().map(finding -> finding.ref().kind());
    return earlier.isPresent() && later.isPresent() && !earlier.equals(later);
  }

  /**
   * The finding is reported in the same words: its normalised text and points are the same.
   *
   * @param basis identical, stated by the page, or confirmed by a user
   */
  record Same(LocatedFinding earlier, LocatedFinding later, MatchBasis basis)
      implements FindingOutcome {}

  /**
   * The finding is reported in other words.
   *
   * @param similarity their {@linkplain FindingSimilarity similarity}; it can be below the
   *     threshold if a user confirmed the pair
   * @param basis measured, stated by the page, or confirmed by a user
   */
  record Reworded(LocatedFinding earlier, LocatedFinding later, double similarity, MatchBasis basis)
      implements FindingOutcome {}

  /**
   * The finding perhaps goes on in other words: the two are similar, but not enough for a match.
   *
   * <p>It is a suggestion that people can {@linkplain FindingLineageOptions#confirming confirm} or
   * {@linkplain FindingLineageOptions#rejecting reject}; no count includes it.
   *
   * @param similarity their {@linkplain FindingSimilarity similarity}
   */
  record Perhaps(LocatedFinding earlier, LocatedFinding later, double similarity)
      implements FindingOutcome {}

  /**
   * The finding is in the later assessment only, and the earlier one inspected its question.
   *
   * @param askedInPart whether the earlier assessment asked only a part of the question
   */
  record New(LocatedFinding later, boolean askedInPart) implements FindingOutcome {}

  /**
   * The finding is in the later assessment only, and the earlier one did not inspect its question;
   * so it is not known whether it is new.
   *
   * @param reason why this is not known
   */
  record NewlyInspected(LocatedFinding later, FindingGap reason) implements FindingOutcome {}

  /**
   * The finding is in the earlier assessment only, and the later one inspected its question again.
   *
   * @param askedInPart whether the later assessment asked only a part of the question and does not
   *     mention the finding
   * @param stated what the later assessment says about the finding in its narrative; empty if no
   *     sentence says that it was addressed or is still open
   */
  record NoLongerReported(LocatedFinding earlier, boolean askedInPart, Optional<Statement> stated)
      implements FindingOutcome {

    /** Returns whether the later assessment says that the finding is still open. */
    public boolean isStillOpen() {
      return stated.filter(statement -> !statement.addressed()).isPresent();
    }
  }

  /**
   * The finding is in the earlier assessment only, and the later one did not inspect its question
   * again; so it is not known what became of it.
   *
   * @param reason why this is not known
   */
  record NotReinspected(LocatedFinding earlier, FindingGap reason) implements FindingOutcome {}

  /**
   * What the narrative of an assessment says about an earlier finding.
   *
   * @param addressed true if the finding was addressed, false if it is still open
   * @param sentence the sentence, as published
   */
  record Statement(boolean addressed, String sentence) {}
}
