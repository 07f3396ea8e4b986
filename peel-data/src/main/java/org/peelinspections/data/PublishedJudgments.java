package org.peelinspections.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * The published judgments of PEEL 2014 to 2023-25, each with its source.
 *
 * <p>There is at most one assessment per force and cycle, under the framework of the cycle. The
 * framework of 2021/22 is the union of its two versions, because the sources do not say which was
 * used. An assessment holds judgments and their sources, without findings or text. An absent pillar
 * or question is not in this data; it does not mean that no grade was given. {@link
 * JudgmentSet#completeness} counts what there is.
 *
 * <p>The first source of a judgment is the page that it was taken from. Further sources support the
 * origin of a carried-forward judgment, or the reason for no grade. The date of a source, {@link
 * org.peelinspections.model.Source#published}, is when the judgment was published, as exactly as is
 * known, even if the page is from a later year.
 *
 * <p>If a judgment was changed after publication, the assessment has the later state. If two pages
 * contradict each other, it has one of them. {@link #otherStates} has the others.
 *
 * <p>The judgments of a force are loaded when first needed, and then kept in memory. Immutable and
 * thread-safe.
 */
public final class PublishedJudgments {

  private static final Map<String, Imported> BY_FORCE = new ConcurrentHashMap<>();

  private PublishedJudgments() {}

  /** Returns all assessments, by the slug of the force, then in chronological order. */
  public static List<Assessment> all() {
    return All.ASSESSMENTS;
  }

  /** The assessments of a force, in chronological order; empty if there are none. */
  public static List<Assessment> of(Force force) {
    return data(force).assessments();
  }

  private static Imported data(Force force) {
    if (Forces.bundled().find(force.slug()).isEmpty()) {
      return Imported.NOTHING;
    }
    return BY_FORCE.computeIfAbsent(
        force.slug(), slug -> Imported.from(DataFiles.bundled().of(slug), Lookup.bundled()));
  }

  /**
   * Returns the published grades of a force that are not in its assessments, because they were
   * changed later or another page contradicts them; by cycle and area, usually none.
   */
  public static List<OtherState> otherStates(Force force) {
    return data(force).otherStates();
  }

  /**
   * Returns how many areas of a force were graded, and how many got which grade, as pages print it;
   * by cycle, empty if none is known. It does not give the grade of an area.
   */
  public static List<GradeCount> counts(Force force) {
    return data(force).counts();
  }

  /**
   * Returns what the inspectorate itself says about the change of a force: by cycle, first on the
   * force as a whole, then by area; usually little.
   */
  public static List<PublishedDirection> directions(Force force) {
    return data(force).directions();
  }

  /**
   * Returns the periods in which a force was under the inspectorate's closer monitoring, in
   * chronological order; for most forces none is known.
   */
  public static List<MonitoringPeriod> monitoring(Force force) {
    return data(force).monitoring();
  }

  /**
   * The assessments of the force of a slug or name, in chronological order.
   *
   * @throws UnknownNameException if there is no such force; it lists the slugs there are
   */
  public static List<Assessment> of(String force) {
    return of(Forces.bundled().get(force));
  }

  /** Returns the assessment of a force in a cycle; empty if there is none. */
  public static Optional<Assessment> of(Force force, Cycle cycle) {
    return of(force).stream().filter(found -> found.framework().cycle().equals(cycle)).findFirst();
  }

  /**
   * The assessment of the force of a slug or name in the cycle of a key or name, such as {@code
   * 2018-19} or {@code PEEL 2018/19}; empty if there are none.
   *
   * @throws UnknownNameException if there is no such force or no such framework; it lists those
   *     there are
   * @throws InvalidValueException if the name is that of one of several frameworks of a cycle
   */
  public static Optional<Assessment> of(String force, String cycle) {
    return of(Forces.bundled().get(force), cycleOf(cycle));
  }

  /**
   * Returns the assessments of a cycle, by the slug of the force; empty if there are none, also for
   * an unknown cycle such as {@code Cycle.of("2018")} (the cycle is {@code 2018-19}). {@link
   * #cycle(String)} accepts names and throws if they are not known.
   */
  public static List<Assessment> cycle(Cycle cycle) {
    return all().stream().filter(found -> found.framework().cycle().equals(cycle)).toList();
  }

  /**
   * The assessments of the cycle of a key or name, by the slug of the force; empty if there are
   * none.
   *
   * @throws UnknownNameException if there is no such framework; it lists the keys there are
   * @throws InvalidValueException if the name is that of one of several frameworks of a cycle
   */
  public static List<Assessment> cycle(String cycle) {
    return cycle(cycleOf(cycle));
  }

  private static Cycle cycleOf(String name) {
    Framework framework = Frameworks.bundled().get(name);
    Cycle cycle = framework.cycle();
    if (!framework.id().equals(cycle.key())) {
      throw new InvalidValueException(
          "published judgments",
          "'" + name + "' is one of several frameworks, and the sources do not tell which was used",
          "expected " + cycle.key());
    }
    return cycle;
  }

  /** The cycles with any data, in chronological order. */
  public static List<Cycle> cycles() {
    return Lookup.bundled().cycles();
  }

  /** Returns the version of the data, a number that increases whenever a release changes it. */
  public static String version() {
    return DataFiles.bundled().version();
  }

  private static final class All {
    static final List<Assessment> ASSESSMENTS =
        Imported.from(DataFiles.bundled(), Lookup.bundled()).assessments();
  }
}
