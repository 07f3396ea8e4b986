package org.peelinspections.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.UnknownNameException;

/**
 * The judgments of PEEL 2014 to 2023-25 that are known to this library, each with its source.
 *
 * <p>There is at most one assessment for a force and cycle, under the framework of the cycle; that
 * of 2021/22 is the union of its two versions, since the sources do not tell which was used. An
 * assessment holds judgments and their sources, no findings and no words of a report. It is partial
 * where the data is: a pillar or question that is absent is not in this data set, which never means
 * that it was not graded. {@link #coverage} counts what there is.
 *
 * <p>The first source of a judgment is the page that it was taken from; more are there where the
 * origin of a judgment that was carried forward, or the lack of a grade, rests on other pages. The
 * date of a source, {@link org.peelinspections.model.Source#published}, is that on which the
 * judgment was published, as exact as it is known. Where a page of a later year recalls the
 * judgment, it is the date of the judgment all the same.
 *
 * <p>Where a judgment was changed after it was published, the later state is in the assessment;
 * where two pages contradict each other, that of the page that is used. {@link #otherStates} has
 * the others.
 *
 * <p>The judgments of a force are read from the library itself when they are first asked for, those
 * of all forces when a call needs them all, and held from then on. Immutable and safe for use by
 * many threads.
 */
public final class PublishedJudgments {

  private static final Map<String, ForceData> BY_FORCE = new ConcurrentHashMap<>();

  private PublishedJudgments() {}

  /** All assessments: by the slug of the force, those of one force in order of time. */
  public static List<Assessment> all() {
    return All.ASSESSMENTS;
  }

  /** The assessments of a force, in order of time; empty if nothing is known of it. */
  public static List<Assessment> of(Force force) {
    return data(force).assessments();
  }

  private static ForceData data(Force force) {
    if (Forces.bundled().find(force.slug()).isEmpty()) {
      return ForceData.NONE;
    }
    return BY_FORCE.computeIfAbsent(force.slug(), slug -> Importer.read(DataFiles.bundled(), slug));
  }

  /**
   * Returns the grades of a force that its assessments do not hold, because they were changed later
   * or because another page contradicts them; by cycle and area, mostly none.
   */
  public static List<OtherState> otherStates(Force force) {
    return data(force).otherStates();
  }

  /**
   * Returns what pages print about how many areas of a force were graded in a cycle and how many
   * got which grade; empty if none is known. It never gives the grade of an area.
   */
  public static List<GradeCount> counts(Force force, Cycle cycle) {
    return data(force).counts().stream().filter(count -> count.cycle().equals(cycle)).toList();
  }

  /** Returns what pages print about the areas of a force in any cycle, in order of time. */
  static List<GradeCount> counts(Force force) {
    return data(force).counts();
  }

  /**
   * Returns how much of what was graded of a force is in this data, for each cycle with a judgment
   * or a count, in order of time; empty for a force of which nothing is known.
   */
  public static List<Completeness> completeness(Force force) {
    return JudgmentSet.bundled().completeness(force);
  }

  /**
   * Returns what the inspectorate itself says about the change of a force: by cycle, that of the
   * force as a whole first, then by area; mostly few.
   */
  public static List<PublishedDirection> directions(Force force) {
    return data(force).directions();
  }

  /**
   * Returns the periods in which a force was under the inspectorate's closer monitoring, in order
   * of time; for most forces none is known.
   */
  public static List<MonitoringPeriod> monitoring(Force force) {
    return data(force).monitoring();
  }

  /**
   * Returns, for each area of a force with a grade in a cycle, how many forces have the same grade
   * there; empty if no grade is known.
   */
  public static List<Standing> standings(Force force, Cycle cycle) {
    return JudgmentSet.bundled().standings(force, cycle);
  }

  /**
   * The assessments of the force of a slug or name, in order of time.
   *
   * @throws UnknownNameException if there is no such force; it lists the slugs there are
   */
  public static List<Assessment> of(String force) {
    return of(Forces.bundled().get(force));
  }

  /**
   * The assessment of a force in a cycle; empty if nothing is known of it, and so for a cycle that
   * never was.
   */
  public static Optional<Assessment> of(Force force, Cycle cycle) {
    return of(force).stream().filter(found -> found.framework().cycle().equals(cycle)).findFirst();
  }

  /**
   * The assessment of the force of a slug or name in the cycle of a key or name, such as {@code
   * 2018-19} or {@code PEEL 2018/19}; empty if nothing is known of it.
   *
   * @throws UnknownNameException if there is no such force or no such framework; it lists those
   *     there are
   * @throws InvalidValueException if it names one of several frameworks of a cycle
   */
  public static Optional<Assessment> of(String force, String cycle) {
    return of(Forces.bundled().get(force), cycleOf(cycle));
  }

  /**
   * The assessments of a cycle, by the slug of the force; empty if nothing is known of it, and so
   * for one that never was, such as {@code Cycle.of("2018")}: that of 2018/19 is {@code 2018-19}.
   * {@link #cycle(String)} takes names, and refuses those that are not known.
   */
  public static List<Assessment> cycle(Cycle cycle) {
    return all().stream().filter(found -> found.framework().cycle().equals(cycle)).toList();
  }

  /**
   * The assessments of the cycle of a key or name, by the slug of the force; empty if nothing is
   * known of it.
   *
   * @throws UnknownNameException if there is no such framework; it lists the keys there are
   * @throws InvalidValueException if it names one of several frameworks of a cycle
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

  /** The cycles of which anything is known, in order of time. */
  public static List<Cycle> cycles() {
    return Cycles.KNOWN;
  }

  /** How much is known of each cycle. */
  public static Coverage coverage() {
    return Coverage.of(all(), Forces.bundled().all().size());
  }

  /** The version of the data: a number that goes up whenever a release changes it. */
  public static String version() {
    return DataFiles.bundled().version();
  }

  /**
   * The SHA-256 checksum of the files of the data, in 64 lower-case hexadecimal digits. It changes
   * with every change of the data, be it a word.
   */
  public static String checksum() {
    return DataFiles.bundled().checksum();
  }

  private static final class Cycles {
    static final List<Cycle> KNOWN = Areas.read(DataFiles.bundled(), Frameworks.bundled()).cycles();
  }

  private static final class All {
    static final List<Assessment> ASSESSMENTS = Importer.read(DataFiles.bundled());
  }
}
