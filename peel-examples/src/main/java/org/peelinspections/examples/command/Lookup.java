package org.peelinspections.examples.command;

import java.io.File;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerDistance;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds what the person at the command line has named. */
public final class Lookup {

  /** How many names are offered where one is not known. */
  private static final int OFFERED = 3;

  /** The words of a name that are shorter, such as 'and', tell nothing. */
  private static final int SHORTEST = 4;

  private static final JaroWinklerDistance DISTANCE = new JaroWinklerDistance();

  private Lookup() {}

  /** What a call gives; a value that it refuses was wrongly asked for. */
  static <T> T asked(Supplier<T> call) {
    try {
      return call.get();
    } catch (InvalidValueException | UnknownNameException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The force of a slug or name; the nearest ones are offered where there is none. */
  static Force force(String name) {
    Forces forces = Forces.bundled();
    return forces
        .find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "'%s' is not a force; the nearest are %s"
                        .formatted(name, Text.list(nearest(forces.all(), name)))));
  }

  private static List<String> nearest(List<Force> forces, String name) {
    String wanted = name.strip().toLowerCase(Locale.UK);
    return forces.stream()
        .sorted(Comparator.comparingDouble(force -> distance(force, wanted)))
        .limit(OFFERED)
        .map(Force::slug)
        .toList();
  }

  /** How far a force is: by one of its names, or by a word of its short name. */
  private static double distance(Force force, String wanted) {
    return Stream.of(
            List.of(force.slug(), force.name(), force.shortName()),
            force.otherNames(),
            List.of(force.shortName().split(" ", -1)))
        .flatMap(List::stream)
        .filter(name -> name.length() >= SHORTEST)
        .mapToDouble(name -> DISTANCE.apply(name.toLowerCase(Locale.UK), wanted))
        .min()
        .orElseThrow();
  }

  /** The cycle of a key or name of which something is known; else those that are are listed. */
  static Cycle cycle(JudgmentSet judgments, String name) {
    List<Cycle> known = judgments.cycles();
    return Frameworks.bundled()
        .find(name)
        .filter(framework -> framework.id().equals(framework.cycle().key()))
        .map(Framework::cycle)
        .filter(known::contains)
        .orElseThrow(
            () ->
                new UsageException(
                    "'%s' is not a cycle of the data; expected one of %s"
                        .formatted(name, Text.list(known))));
  }

  /** Whether a name is that of a cycle or framework, and not of a file. */
  static boolean isCycleAndNoFile(String name) {
    return Frameworks.bundled().find(name).isPresent() && !new File(name).exists();
  }

  /** The pillar of a word, whatever its capitals. */
  public static final class PillarName implements ITypeConverter<Pillar> {

    @Override
    public Pillar convert(String name) {
      try {
        return Pillar.ofToken(name.toLowerCase(Locale.ROOT));
      } catch (UnknownNameException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
