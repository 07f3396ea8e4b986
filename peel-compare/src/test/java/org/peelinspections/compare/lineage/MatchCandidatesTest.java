package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;
import static org.peelinspections.compare.lineage.MadeFindings.first;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.lineage.MatchCandidates.Candidate;
import org.peelinspections.model.framework.Framework;

class MatchCandidatesTest {

  private static final String WHOLE = "Zebra walrus quartz violin teapot.";

  private static List<LineageGroup> groups(Framework framework, String... texts) {
    return new LineageSide(first(framework, texts), Set.of()).groups(Set.of(), Set.of());
  }

  private static MatchCandidates find(String[] earlier, String[] later, double required) {
    return new MatchCandidates(
        groups(EARLIER, earlier),
        groups(LATER, later),
        (one, other) -> true,
        (one, other) -> required,
        0);
  }

  /** So many texts on one subject, each with a word of its own. */
  private static String[] alike(int count, String word) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> "Zebra walrus quartz " + word + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .toArray(String[]::new);
  }

  private static String[] one(String text) {
    return new String[] {text};
  }

  @Test
  void candidates_allPartnersStayThatHaveNoOther() {
    assertThat(find(one(WHOLE), alike(40, "x"), 0.1).candidates())
        .hasSize(40)
        .isSortedAccordingTo(Candidate.BEST_FIRST);
    assertThat(find(alike(40, "x"), one(WHOLE), 0.1).candidates())
        .hasSize(40)
        .isSortedAccordingTo(Candidate.BEST_FIRST);
  }

  @Test
  void candidates_areBoundedByTheNumberOfGroups() {
    int groups = 100;

    List<Candidate> candidates = find(alike(groups, "x"), alike(groups, "y"), 0.1).candidates();

    assertThat(candidates).hasSizeBetween(32 * groups, 2 * 32 * groups);
    assertThat(candidates.stream().map(Candidate::earlier).distinct()).hasSize(groups);
    assertThat(candidates.stream().map(Candidate::later).distinct()).hasSize(groups);
  }

  @Test
  void candidates_marginIsWhatThePairHasAboveWhatItMustReach() {
    String[] later = one("Zebra walrus quartz.");
    Candidate easy = find(one(WHOLE), later, 0.2).candidates().get(0);
    Candidate hard = find(one(WHOLE), later, 0.3).candidates().get(0);

    assertThat(easy.similarity()).isEqualTo(hard.similarity()).isGreaterThan(0.3);
    assertThat(easy.margin() / 1e6).isCloseTo(easy.similarity() - 0.2, within(1e-6));
    assertThat(hard.margin() / 1e6).isCloseTo(hard.similarity() - 0.3, within(1e-6));
  }

  @Test
  void candidates_whatIsNotSimilarEnoughIsNone() {
    assertThat(find(one(WHOLE), one("Zebra plum rhubarb gravel anvil."), 0.33).candidates())
        .isEmpty();
    assertThat(find(one(WHOLE), one("Plum rhubarb."), 0).candidates()).isEmpty();
  }
}
