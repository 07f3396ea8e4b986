package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Judgment;

class DirectionsTest {

  private static List<PublishedDirection> of(String force, String cycle) {
    return PublishedJudgments.directions(Forces.bundled().get(force)).stream()
        .filter(direction -> direction.cycle().equals(Cycle.of(cycle)))
        .toList();
  }

  private static Stream<PublishedDirection> all() {
    return Forces.bundled().all().stream()
        .flatMap(force -> PublishedJudgments.directions(force).stream());
  }

  @Test
  void directions_areAllThere() {
    assertThat(all()).hasSize(346);
    assertThat(all().filter(direction -> direction.area().isEmpty())).hasSize(63);
  }

  @Test
  void directions_ofTheForceAsAWhole_withSince() {
    PublishedDirection whole = of("greater-manchester", "2023-25").get(0);

    assertThat(whole.area()).isEmpty();
    assertThat(whole.label()).isEqualTo("the force as a whole");
    assertThat(whole.direction()).isEqualTo(Direction.IMPROVED);
    assertThat(whole.since()).contains(Cycle.of("2021-22"));
    assertThat(whole.scope()).isEqualTo(PublishedDirection.Scope.AREA);
    assertThat(whole.basis()).isEqualTo(PublishedDirection.Basis.RELEASE);
    assertThat(whole.sentence())
        .isEqualTo("the inspectorate itself speaks of an improvement since 2021/22");
  }

  @Test
  void directions_ofAnArea_quoted() {
    assertThat(of("avon-and-somerset", "2023-25"))
        .extracting(PublishedDirection::area, PublishedDirection::sentence)
        .contains(
            tuple(
                Optional.of("preventing-crime"),
                "the inspectorate is quoted as speaking of no change"));
  }

  @Test
  void directions_thatDiffer_areBothKept() {
    assertThat(of("hampshire", "2018-19"))
        .filteredOn(direction -> direction.area().isEmpty())
        .extracting(PublishedDirection::direction)
        .containsExactlyInAnyOrder(Direction.IMPROVED, Direction.UNCHANGED);
  }

  /** A statement about the judgment may say nothing else than two grades on one scale. */
  @Test
  void directionsOfJudgments_contradictNoGradesOfCyclesWithPillars() {
    assertThat(
            all()
                .filter(
                    said ->
                        said.scope() == PublishedDirection.Scope.JUDGMENT
                            && said.area().isPresent())
                .filter(said -> said.area().get().matches("[a-z]+"))
                .filter(DirectionsTest::isContradicted))
        .isEmpty();
  }

  private static boolean isContradicted(PublishedDirection said) {
    Optional<Judgment> later = judgment(said, said.cycle());
    Optional<Judgment> earlier =
        PublishedJudgments.of(said.force()).stream()
            .map(a -> a.framework().cycle())
            .filter(cycle -> said.since().map(cycle::equals).orElse(cycle.isBefore(said.cycle())))
            .reduce((first, second) -> second)
            .flatMap(cycle -> judgment(said, cycle));
    if (later.isEmpty()
        || earlier.isEmpty()
        || later.get().standingGrade().isEmpty()
        || earlier.get().standingGrade().isEmpty()) {
      return false;
    }
    int steps =
        later
            .get()
            .standingScale()
            .orElseThrow()
            .steps(
                earlier.get().standingGrade().orElseThrow(),
                later.get().standingGrade().orElseThrow());
    Direction found =
        steps == 0 ? Direction.UNCHANGED : steps > 0 ? Direction.IMPROVED : Direction.DECLINED;
    return found != said.direction();
  }

  private static Optional<Judgment> judgment(PublishedDirection said, Cycle cycle) {
    return PublishedJudgments.of(said.force(), cycle)
        .flatMap(assessment -> assessment.judgment(said.area().orElseThrow()));
  }

  @Test
  void directions_ofAForceThatIsNotInTheData_areNone() {
    Force other = Force.builder().slug("westmarch").name("Westmarch Police").shortName("W").build();

    assertThat(PublishedJudgments.directions(other)).isEmpty();
    assertThat(PublishedJudgments.monitoring(other)).isEmpty();
  }
}
