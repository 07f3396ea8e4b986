package org.peelinspections.io.json;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;

/** The reading of one document: what it may refer to, what is forgiven, and what was. */
final class Reading {

  private final Forces forces;
  private final Frameworks frameworks;
  private final boolean lenient;
  private final Budget budget;
  private final List<ReadNote> notes = new ArrayList<>();
  private final IdentityHashMap<Codec<?>, RepeatedCodec.Last<?>> last = new IdentityHashMap<>();
  private @Nullable Framework framework;

  Reading(Forces forces, Frameworks frameworks, PeelLimits limits, boolean lenient) {
    this.forces = forces;
    this.frameworks = frameworks;
    this.lenient = lenient;
    this.budget = new Budget(limits);
  }

  Forces forces() {
    return forces;
  }

  Frameworks frameworks() {
    return frameworks;
  }

  boolean lenient() {
    return lenient;
  }

  List<ReadNote> notes() {
    return notes;
  }

  /** What a form was the last time; null if the document did not have it yet. */
  @SuppressWarnings("unchecked") // what is remembered of a form is of its type
  <T> RepeatedCodec.@Nullable Last<T> last(RepeatedCodec<T> codec) {
    return (RepeatedCodec.Last<T>) last.get(codec);
  }

  <T> void remember(RepeatedCodec<T> codec, RepeatedCodec.Last<T> value) {
    last.put(codec, value);
  }

  /** From here on, judgments are made under a framework. */
  void enter(Framework entered) {
    framework = entered;
  }

  /** The framework that judgments are made under; empty outside an assessment. */
  Optional<Framework> framework() {
    return Optional.ofNullable(framework);
  }

  /** A finding begins; refuses one too many. */
  void countFinding(Node finding) {
    budget.finding(finding::position);
  }

  /** A member that can be absent; null if it is, or if it is a JSON null and that is forgiven. */
  @Nullable Node given(@Nullable Node member) {
    if (member == null || !member.is(Node.Kind.NULL)) {
      return member;
    }
    forgive(
        ReadNote.Kind.NULL,
        member,
        "must not be null; a property without a value is left out",
        List.of());
    return null;
  }

  /**
   * Refuses members that are neither the first nor one of the others.
   *
   * @param first the name of a member in front; empty if there is none
   */
  void checkNames(Node object, String first, List<String> others) {
    List<String> known =
        Stream.concat(Stream.of(first).filter(name -> !name.isEmpty()), others.stream()).toList();
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                unknownName(name, member, known);
              }
            });
  }

  private void unknownName(String name, Node member, List<String> known) {
    forgive(
        ReadNote.Kind.UNKNOWN_PROPERTY,
        member,
        "unknown property "
            + Node.quoted(name)
            + "; known properties are "
            + String.join(", ", known),
        known);
  }

  /** Notes a fault if reading is lenient, else refuses it. */
  void forgive(ReadNote.Kind kind, Node node, String sentence, List<String> expected) {
    if (!lenient) {
      throw node.fault(sentence, expected);
    }
    note(kind, node, sentence);
  }

  void note(ReadNote.Kind kind, Node node, String sentence) {
    notes.add(new ReadNote(kind, node.position(), sentence, node.json()));
  }
}
