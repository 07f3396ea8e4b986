package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Sourced;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Checks;
import org.peelinspections.model.internal.NormalText;

/**
 * A set of questions under which forces were assessed.
 *
 * <p>Most cycles have one framework, and its key is that of the cycle: {@code 2017}, {@code
 * 2018-19}. A cycle can have more than one: the framework of 2021/22 was revised during the cycle.
 * Pillars and questions are in the inspectorate's order.
 *
 * <p>An area is named by the token of a pillar, or the path or label of a question. What the
 * framework does not have is refused with an {@link UnknownNameException}, which lists the paths
 * there are, unless the method gives an {@code Optional}.
 */
@Value.Immutable
public abstract class Framework implements Sourced {

  Framework() {}

  /** The key, such as {@code 2018-19} or {@code 2021-22-revised}. */
  public abstract String id();

  /** The cycle it was used in. */
  public abstract Cycle cycle();

  /** The name for people to read, such as {@code PEEL 2018/19}; other spellings are other names. */
  public abstract String name();

  /** Other names; no name belongs to two frameworks of one registry. */
  public abstract List<String> otherNames();

  /** The scale of its grades; empty if it is not known. */
  public abstract Optional<GradingScale> scale();

  /** Its pillars; none from 2021/22. */
  public abstract List<FrameworkPillar> pillars();

  /** Its questions, as far as they are known. */
  public abstract List<Question> questions();

  /** When forces were inspected and reports published, as far as that is known. */
  public abstract List<FrameworkDate> dates();

  /** A remark; empty if there is none. */
  public abstract Optional<String> note();

  /** Returns a pillar of this framework. */
  public final Optional<FrameworkPillar> pillar(Pillar pillar) {
    for (FrameworkPillar entry : pillars()) {
      if (entry.pillar() == pillar) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The questions of a pillar, in their order; empty if it has none. */
  public final List<Question> questions(Pillar pillar) {
    return questions().stream()
        .filter(question -> question.pillar().equals(Optional.of(pillar)))
        .toList();
  }

  /** The question of an id. */
  public final Optional<Question> find(AreaId id) {
    return Optional.ofNullable(byId().get(id));
  }

  @Value.Lazy
  Map<AreaId, Question> byId() {
    Map<AreaId, Question> byId = new HashMap<>();
    questions().forEach(question -> byId.put(question.id(), question));
    return Collections.unmodifiableMap(byId);
  }

  /**
   * Its areas: each pillar before its questions, then the questions of no pillar, each kind in its
   * order.
   */
  @Value.Lazy
  public List<AreaId> areas() {
    List<AreaId> areas = new ArrayList<>();
    for (FrameworkPillar entry : pillars()) {
      areas.add(AreaId.of(id(), entry.pillar()));
      questions(entry.pillar()).forEach(question -> areas.add(question.id()));
    }
    questions().stream()
        .filter(question -> question.pillar().isEmpty())
        .forEach(question -> areas.add(question.id()));
    return List.copyOf(areas);
  }

  /** Whether it has an area. */
  public final boolean has(AreaId area) {
    return byId().containsKey(area)
        || (area.framework().equals(id()) && area.pillar().flatMap(this::pillar).isPresent());
  }

  /** The area of a name. */
  public final AreaId area(String name) {
    return findArea(name).orElseThrow(() -> unknown(name));
  }

  /** The name of an area for people to read: the label of the pillar or question. */
  public final String label(AreaId area) {
    return area.pillar()
        .filter(pillar -> pillar(pillar).isPresent())
        .map(Pillar::label)
        .or(() -> find(area).map(Question::label))
        .orElseThrow(() -> unknown(area.toString()));
  }

  /** Returns whether forces are given a grade in an area. */
  public final Graded graded(AreaId area) {
    return area.pillar()
        .flatMap(this::pillar)
        .map(FrameworkPillar::graded)
        .or(() -> find(area).map(Question::graded))
        .orElseThrow(() -> unknown(area.toString()));
  }

  private UnknownNameException unknown(String area) {
    return new UnknownNameException("an area of " + name(), area, paths());
  }

  /** The area of a name, as {@link #area} takes it; empty if it has none. */
  final Optional<AreaId> findArea(String name) {
    return Pillar.find(name)
        .filter(pillar -> pillar(pillar).isPresent())
        .map(pillar -> AreaId.of(id(), pillar))
        .or(() -> areas().stream().filter(area -> area.path().equals(name)).findFirst())
        .or(() -> named(name).map(Question::id));
  }

  /** The paths of its areas, in their order. */
  public final List<String> paths() {
    return areas().stream().map(AreaId::path).toList();
  }

  /** What says that a relation to another framework names an area that this one does not have. */
  final InvalidValueException noArea(String where, String area) {
    return new InvalidValueException(
        where,
        "framework " + this + " has no area " + area,
        "its areas are " + String.join(", ", paths()));
  }

  /** The question of a path inside this framework, such as {@code legitimacy/1}. */
  public final Question question(String path) {
    for (Question question : questions()) {
      if (question.id().path().equals(path)) {
        return question;
      }
    }
    List<String> paths = questions().stream().map(question -> question.id().path()).toList();
    throw new UnknownNameException("a question of " + name(), path, paths);
  }

  /**
   * Finds a question by its label or one of its other labels, ignoring case, punctuation and
   * whitespace; empty if no question has the label, or several do.
   */
  public final Optional<Question> named(String label) {
    String wanted = NormalText.of(label);
    List<Question> found =
        questions().stream().filter(question -> goesBy(question, wanted)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean goesBy(Question question, String wanted) {
    return Stream.concat(Stream.of(question.label()), question.otherLabels().stream())
        .map(NormalText::of)
        .anyMatch(wanted::equals);
  }

  @Value.Check
  void check() {
    String where = "framework " + id();
    Checks.key("framework", "key", id());
    Checks.text(where, "name", name());
    Checks.texts(where, "other name", otherNames());
    Checks.addresses(where, sources());
    Set<Object> seen = new HashSet<>();
    for (FrameworkPillar entry : pillars()) {
      once(seen, "pillar", entry.pillar().token());
    }
    for (Question question : questions()) {
      once(seen, "question", question.id());
      if (question.id().isPillar()) {
        throw new InvalidValueException(
            where, "question " + question.id() + " has the path of a pillar", "expected another");
      }
      if (!question.id().framework().equals(id())) {
        throw new InvalidValueException(
            where, "question " + question.id() + " is another framework's", "expected " + id());
      }
      if (question.pillar().isPresent() && pillar(question.pillar().get()).isEmpty()) {
        throw new InvalidValueException(
            where,
            "question " + question.id() + " belongs to a pillar that the framework does not have",
            "its pillars are " + pillarTokens());
      }
    }
  }

  private void once(Set<Object> seen, String kind, Object what) {
    if (!seen.add(what)) {
      throw new InvalidValueException(
          "framework " + id(), kind + " " + what + " stands twice", "expected once");
    }
  }

  private String pillarTokens() {
    return pillars().stream().map(p -> p.pillar().token()).collect(Collectors.joining(", "));
  }

  /** The key. */
  @Override
  public final String toString() {
    return id();
  }

  /** Starts a new framework. */
  public static FrameworkBuilder builder() {
    return new FrameworkBuilder();
  }
}
