package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.model.Framework;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;

/** The writing of one document; refuses what no reader could take. */
final class Output {

  private final JsonGenerator generator;
  private final Budget budget;

  /** The names of members and the indices of elements that lead to what is written. */
  private final Deque<Object> path = new ArrayDeque<>();

  private final Supplier<Position> here = this::position;
  private @Nullable Framework framework;

  Output(JsonGenerator generator, PeelLimits limits) {
    this.generator = generator;
    this.budget = new Budget(limits);
  }

  /** From here on, judgments are made under a framework. */
  void enter(Framework entered) {
    framework = entered;
  }

  /** The scale that judgments are understood to be on; empty where they have to say it. */
  Optional<GradingScale> scale() {
    return Optional.ofNullable(framework).flatMap(Framework::scale);
  }

  void openObject() throws IOException {
    budget.open(here);
    generator.writeStartObject();
    path.addLast("");
  }

  /** The name of the member that comes next. */
  void name(String name) throws IOException {
    step(name);
    generator.writeFieldName(name);
  }

  void closeObject() throws IOException {
    path.removeLast();
    generator.writeEndObject();
    budget.close();
  }

  void openList() throws IOException {
    budget.open(here);
    generator.writeStartArray();
    path.addLast("");
  }

  /** The index of the element that comes next. */
  void element(int index) {
    step(index);
  }

  void closeList() throws IOException {
    path.removeLast();
    generator.writeEndArray();
    budget.close();
  }

  /** A finding comes next. */
  void countFinding() {
    budget.finding(here);
  }

  void text(String text) throws IOException {
    budget.value(here);
    budget.text(text.length(), here);
    if (Surrogates.lone(text)) {
      throw new InvalidValueException(
          position().toString(), "half of a surrogate pair stands alone", "expected Unicode text");
    }
    generator.writeString(text);
  }

  void number(int number) throws IOException {
    budget.value(here);
    generator.writeNumber(number);
  }

  void truth(boolean truth) throws IOException {
    budget.value(here);
    generator.writeBoolean(truth);
  }

  private void step(Object step) {
    path.removeLast();
    path.addLast(step);
  }

  private Position position() {
    StringBuilder pointer = new StringBuilder();
    path.forEach(step -> pointer.append('/').append(Place.escaped(step.toString())));
    return Position.of(pointer.toString(), 0, 0);
  }
}
