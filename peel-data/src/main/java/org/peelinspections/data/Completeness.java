package org.peelinspections.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Framework;

/**
 * How many of the judgments of a force in a cycle are in this data, and when they were published.
 *
 * <p>Immutable. Equality includes all components.
 *
 * @param framework the framework of the cycle
 * @param known how many judgments are in this data, save in areas in which no force is graded; this
 *     includes judgments without a grade
 * @param counts the numbers of areas and grades that pages print; empty if none is known
 * @param published when the judgments were published, each date once, in order of time; a date that
 *     another one gives more exactly is left out; empty if no date or no judgment is known
 * @param sources the first page of each judgment, then those of the counts
 */
public record Completeness(
    Framework framework,
    int known,
    List<GradeCount> counts,
    List<PartialDate> published,
    List<Source> sources) {

  /** Copies the lists. */
  public Completeness {
    counts = List.copyOf(counts);
    published = List.copyOf(published);
    sources = List.copyOf(sources);
  }

  static Completeness of(
      Framework framework, Optional<Assessment> assessment, List<GradeCount> counts) {
    List<Source> first =
        assessment.stream()
            .flatMap(found -> found.areas().stream())
            .flatMap(part -> part.sources().stream().limit(1))
            .distinct()
            .toList();
    return new Completeness(
        framework,
        assessment.map(Completeness::known).orElse(0),
        counts,
        mostExact(first.stream().flatMap(source -> source.published().stream())),
        Stream.concat(first.stream(), counts.stream().map(GradeCount::source)).distinct().toList());
  }

  /** Each date once, in order of time, but none that another one gives more exactly. */
  static List<PartialDate> mostExact(Stream<PartialDate> dates) {
    List<PartialDate> all = dates.distinct().sorted().toList();
    return all.stream()
        .filter(
            date ->
                all.stream()
                    .noneMatch(
                        exact -> !exact.equals(date) && exact.text().startsWith(date.text())))
        .toList();
  }

  /** Returns the cycle. */
  public Cycle cycle() {
    return framework.cycle();
  }

  /**
   * Returns how many judgments there are: the highest number of areas that a page prints, or
   * otherwise, if the framework has pillars, the number of pillars and questions that it grades;
   * empty if neither is known.
   */
  public OptionalInt expected() {
    OptionalInt printed = counts.stream().flatMapToInt(count -> count.areas().stream()).max();
    if (printed.isPresent() || framework.pillars().isEmpty()) {
      return printed;
    }
    return OptionalInt.of((int) graded(framework).count());
  }

  /** The number of judgments of an assessment, those left out where no force is graded. */
  private static int known(Assessment assessment) {
    return (int)
        assessment.framework().areas().stream()
            .filter(id -> assessment.framework().graded(id) != Graded.NO)
            .filter(id -> assessment.area(id).isPresent())
            .count();
  }

  private static Stream<AreaId> graded(Framework framework) {
    return framework.areas().stream().filter(id -> framework.graded(id) == Graded.YES);
  }

  /**
   * Returns one sentence without a full stop, such as {@code PEEL 2023-25: as published, 8 areas
   * graded, none outstanding or good, 2 adequate, 3 requires improvement, 3 inadequate; which ones
   * is not in this data}. If counts differ, it has all of them; if this data has more judgments
   * than a count, it says why.
   */
  public String sentence() {
    List<GradeCount> told = told();
    String counted = told.stream().limit(1).map(GradeCount::words).collect(Collectors.joining());
    return "PEEL "
        + cycle().label()
        + ": "
        + (counted.isEmpty() ? "" : "as published, " + counted)
        + others(told)
        + (counted.isEmpty() ? "" : "; ")
        + inThisData(!told.isEmpty() && !told.get(0).grades().isEmpty());
  }

  /** Returns the sentence with the dates, such as {@code ...; published 2019-05-02}. */
  public String datedSentence() {
    return sentence() + (known == 0 ? "" : "; " + dates());
  }

  private String dates() {
    if (published.isEmpty()) {
      return "the date of publication is not in this data";
    }
    PartialDate first = published.get(0);
    PartialDate last = published.get(published.size() - 1);
    return "published " + (first.equals(last) ? first : first + " to " + last);
  }

  /** What other pages count, and why there are more judgments than a page counts. */
  private String others(List<GradeCount> told) {
    String words =
        Stream.concat(
                told.stream().skip(1).map(count -> "another page says " + count.words()),
                counts.stream().flatMap(count -> count.exceeded().stream()).distinct())
            .map(part -> part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private String inThisData(boolean graded) {
    OptionalInt expected = expected();
    if (known == 0) {
      return graded ? "which ones is not in this data" : "no judgment is in this data";
    }
    String are = known == 1 ? " is" : " are";
    if (expected.isEmpty()) {
      return known + (known == 1 ? " judgment" : " judgments") + are + " in this data";
    }
    String things = framework.pillars().isEmpty() ? "" : " pillars and questions";
    return known >= expected.getAsInt()
        ? "all " + known + things + " are in this data"
        : known + " of " + expected.getAsInt() + things + are + " in this data";
  }

  /** The counts that no other covers, each once: first the one that prints most. */
  private List<GradeCount> told() {
    List<GradeCount> told = new ArrayList<>();
    Stream<GradeCount> ordered =
        counts.stream()
            .sorted(
                Comparator.<GradeCount>comparingInt(count -> -count.grades().size())
                    .thenComparingInt(count -> -count.areas().orElse(0)));
    ordered
        .filter(count -> told.stream().noneMatch(other -> other.covers(count)))
        .forEach(told::add);
    return told;
  }
}
