package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.compare.internal.Refusals;
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingLineageOptions;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Force;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Frameworks;

/**
 * Two assessments of one force, compared.
 *
 * <p>Pillars are matched by name, questions by the crosswalk. The rules, in this order:
 *
 * <ul>
 *   <li>If the later judgment is carried forward, there is no new evidence, whatever else is true.
 *   <li>Two judgments are not compared if a grade is missing on either side, if their scales
 *       differ, if the inspectorate says that they cannot be compared or no statement is known, or
 *       if the two questions only overlap. All reasons that apply are given. If the other framework
 *       does not have the question or pillar, this is the only reason.
 *   <li>They are compared with caution if the question was reworded, is broader or narrower, or if
 *       the earlier judgment was itself carried forward.
 *   <li>Otherwise they are compared.
 * </ul>
 *
 * <p>There is a row for each pillar and question that either assessment includes: first the pillars
 * in the order of the later framework, then those of the earlier one only; then the questions in
 * the same way. A question that was split or merged has a row for each counterpart. If only one
 * assessment includes a pillar or question, the row says that the other does not; it does not say
 * that no grade was given. A framework that is not in the registry is not an error: what may be
 * compared is then not known.
 */
@Value.Immutable
public abstract class Comparison {

  Comparison() {}

  /**
   * Compares two assessments by the bundled frameworks, crosswalks and borders.
   *
   * @throws InvalidValueException as {@link #of(Assessment, Assessment, Frameworks)} does
   */
  public static Comparison of(Assessment earlier, Assessment later) {
    return of(earlier, later, Frameworks.bundled());
  }

  /**
   * Compares two assessments by the frameworks, crosswalks and borders of a registry.
   *
   * @throws InvalidValueException if the two are of different forces or of the same cycle, or the
   *     first is the later one
   */
  public static Comparison of(Assessment earlier, Assessment later, Frameworks frameworks) {
    return new ComparisonBuilder()
        .earlier(earlier)
        .later(later)
        .rows(rows(earlier, later, frameworks))
        .lineage(
            frameworks
                .crosswalk(earlier.framework(), later.framework())
                .map(
                    crosswalk ->
                        FindingLineage.between(
                            earlier, later, crosswalk, FindingLineageOptions.defaults())))
        .build();
  }

  /**
   * Returns the rows of {@link #of(Assessment, Assessment, Frameworks)} alone, without looking at
   * findings.
   *
   * @throws InvalidValueException as there
   */
  public static List<ComparisonRow> rows(
      Assessment earlier, Assessment later, Frameworks frameworks) {
    Refusals.pair("comparison", earlier, later);
    return compared(frameworks, earlier, later);
  }

  /** The rows of two assessments, whichever comes first and of whatever forces. */
  static List<ComparisonRow> compared(Frameworks frameworks, Assessment earlier, Assessment later) {
    Span span = Span.between(frameworks, earlier.framework(), later.framework());
    return span
        .topics(area -> earlier.area(area).isPresent(), area -> later.area(area).isPresent())
        .stream()
        .map(topic -> row(Pairing.of(span, topic, earlier, later)))
        .toList();
  }

  private static ComparisonRow row(Pairing pairing) {
    Verdict verdict = pairing.verdict();
    return new ComparisonRowBuilder()
        .areas(pairing.topic().areas())
        .label(pairing.topic().label())
        .earlier(pairing.judgment(Side.EARLIER))
        .later(pairing.judgment(Side.LATER))
        .crosswalk(pairing.topic().crosswalk())
        .verdict(verdict)
        .statedChanges(StatedChange.of(pairing, verdict))
        .build();
  }

  /** The assessment of the earlier cycle. */
  public abstract Assessment earlier();

  /** The assessment of the later cycle. */
  public abstract Assessment later();

  /** The rows in their order; empty if neither assessment includes an area. */
  public abstract List<ComparisonRow> rows();

  /**
   * Returns what became of the findings; empty if no crosswalk is known from one framework to the
   * other.
   */
  public abstract Optional<FindingLineage> lineage();

  /** The force, as the later assessment has it. */
  public final Force force() {
    return later().force();
  }

  /** The assessment of a side. */
  public final Assessment on(Side side) {
    return side == Side.EARLIER ? earlier() : later();
  }

  /** The rows that are about pillars, in their order. */
  public final List<ComparisonRow> pillars() {
    return those(row -> row.areas().pillar().isPresent());
  }

  /** The rows that are about questions, in their order. */
  public final List<ComparisonRow> questions() {
    return those(row -> row.areas().pillar().isEmpty());
  }

  /** The row of a pillar; empty if neither assessment includes it. */
  public final Optional<ComparisonRow> row(Pillar pillar) {
    Optional<Pillar> wanted = Optional.of(pillar);
    return rows().stream().filter(row -> row.areas().pillar().equals(wanted)).findFirst();
  }

  /**
   * The rows of an area of either framework, in their order; several if it is a question that was
   * split or merged, none if neither assessment includes it or a counterpart of it.
   */
  public final List<ComparisonRow> rows(AreaId area) {
    return those(row -> row.areas().names(area));
  }

  /**
   * Returns the row of an area that has exactly one.
   *
   * @param area the token of a pillar, the path of a question of the later framework or else of the
   *     earlier one, a {@linkplain ComparisonRow#label label}, or the {@linkplain AreaPair#key key}
   *     of a row
   * @throws UnknownNameException if there is no such row; it lists the keys of the rows
   * @throws InvalidValueException if there are several, because the question was split or merged;
   *     it lists their keys
   */
  public final ComparisonRow row(String area) {
    List<ComparisonRow> found = rows(area);
    if (found.isEmpty()) {
      throw new UnknownNameException("an area of this comparison", area, keys(rows()));
    }
    if (found.size() > 1) {
      throw new InvalidValueException(
          "comparison of " + this,
          "'" + area + "' has " + found.size() + " rows",
          "expected one of " + String.join(", ", keys(found)));
    }
    return found.get(0);
  }

  /** The rows that the most exact of all readings of a name finds; empty if none finds any. */
  final List<ComparisonRow> rows(String area) {
    Optional<Pillar> pillar = Pillar.find(area);
    return Stream.<Predicate<ComparisonRow>>of(
            row -> row.areas().key().equals(area),
            row -> pillar.isPresent() && row.areas().pillar().equals(pillar),
            row -> isNamed(row.areas().later(), area),
            row -> isNamed(row.areas().earlier(), area),
            row -> row.label().equalsIgnoreCase(area))
        .map(this::those)
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isNamed(Optional<AreaId> area, String name) {
    return area.filter(id -> id.path().equals(name) || id.toString().equals(name)).isPresent();
  }

  private static List<String> keys(List<ComparisonRow> rows) {
    return rows.stream().map(row -> row.areas().key()).toList();
  }

  private List<ComparisonRow> those(Predicate<ComparisonRow> wanted) {
    return rows().stream().filter(wanted).toList();
  }

  /**
   * The rows whose grade improved or declined, with or without caution, in their order; empty if
   * none did. What became of the findings is in the {@link #lineage}.
   */
  public final List<ComparisonRow> changes() {
    return those(ComparisonRow::moved);
  }

  /** Returns how many rows have which verdict and which direction. */
  public final ComparisonSummary summary() {
    return ComparisonSummary.of(rows());
  }

  /** The force and the two frameworks, for people to read. */
  public final String title() {
    return force().name()
        + ": "
        + earlier().framework().name()
        + " and "
        + later().framework().name();
  }

  /** One line for logs: the force, the two frameworks and the summary. */
  @Override
  public final String toString() {
    return title() + ", " + summary();
  }
}
