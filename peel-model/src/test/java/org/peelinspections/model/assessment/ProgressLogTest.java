package org.peelinspections.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.samples.Samples;

class ProgressLogTest {

  private static final LocalDate DAY = LocalDate.of(2018, 3, 15);
  private static final FindingRef TRAIN = Samples.ref(Samples.area("The force should train."));
  private static final FindingRef GONE = Samples.ref(Samples.area("The force should plan."));
  private static final ProgressEntry COMPLETED =
      ProgressEntry.builder().date(DAY).status(ProgressEntry.Status.COMPLETED).build();
  private static final ProgressEntry NOTE =
      ProgressEntry.builder().date(DAY).note("Done at last.").build();

  private static FindingRef of(String force, String framework) {
    return FindingRef.builder().from(GONE).force(force).framework(framework).build();
  }

  @Test
  void with_keepsTheHistoryOfEachFinding() {
    ProgressLog log = ProgressLog.empty().with(TRAIN, COMPLETED).with(GONE, NOTE).with(TRAIN, NOTE);
    assertThat(log.of(TRAIN).entries()).containsExactly(COMPLETED, NOTE);
    assertThat(log.of(GONE).entries()).containsExactly(NOTE);
    assertThat(List.copyOf(log.histories().keySet())).containsExactly(TRAIN, GONE);
  }

  @Test
  void with_leavesTheLogItWasCalledOnAsItWas() {
    ProgressLog one = ProgressLog.empty().with(TRAIN, COMPLETED);
    ProgressLog two = one.with(TRAIN, NOTE);
    assertThat(one.of(TRAIN).entries()).containsExactly(COMPLETED);
    assertThat(two).isNotEqualTo(one);
    assertThat(ProgressLog.empty().histories()).isEmpty();
  }

  @Test
  void of_aFindingThatWasNeverNoted_isEmpty() {
    assertThat(ProgressLog.empty().of(TRAIN)).isEqualTo(ProgressHistory.empty());
    assertThat(ProgressLog.empty().of(TRAIN).on(DAY, ProgressEntry::status)).isEmpty();
  }

  @Test
  void unresolvedIn_listsWithTheirHistoryThoseThatAreNoLongerThere() {
    ProgressLog log = ProgressLog.empty().with(TRAIN, COMPLETED).with(GONE, NOTE);
    assertThat(log.unresolvedIn(Samples.legitimacy()))
        .isEqualTo(ProgressLog.empty().with(GONE, NOTE));
  }

  @Test
  void unresolvedIn_leavesOtherForcesAndFrameworksOut() {
    ProgressLog log =
        ProgressLog.empty()
            .with(of("kent", "2017"), NOTE)
            .with(of("west-midlands", "2016"), NOTE)
            .with(of("west-midlands", "2017"), NOTE);
    assertThat(log.unresolvedIn(Samples.legitimacy()).histories().keySet()).containsExactly(GONE);
  }

  @Test
  void unresolvedIn_anAssessmentOfWhichNothingIsKnown_listsAll() {
    ProgressLog log = ProgressLog.empty().with(TRAIN, COMPLETED).with(GONE, NOTE);
    assertThat(log.unresolvedIn(Samples.nothing())).isEqualTo(log);
  }

  @Test
  void unresolvedIn_looksAtTheOccurrence() {
    FindingRef second = FindingRef.builder().from(TRAIN).occurrence(2).build();
    assertThat(ProgressLog.empty().with(second, NOTE).unresolvedIn(Samples.legitimacy()))
        .isEqualTo(ProgressLog.empty().with(second, NOTE));
  }

  @Test
  void equals_doesNotLookAtTheOrderOfRefs() {
    assertThat(ProgressLog.empty().with(TRAIN, NOTE).with(GONE, NOTE))
        .isEqualTo(ProgressLog.empty().with(GONE, NOTE).with(TRAIN, NOTE));
  }
}
