package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.Framework;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;

/** The writing of one document; refuses what no reader could take. */
final class Output {

  private final JsonGenerator generator;
  private final Budget budget;
  private final boolean checked;

  /** Where the value begins, which need not be a document of its own. */
  private final JsonStreamContext start;

  private final Supplier<Position> here = this::position;
  private @Nullable Framework framework;

  /** Writes with a generator of a caller. */
  Output(JsonGenerator generator, PeelLimits limits) {
    this(generator, limits, true);
  }

  /**
   * Writes with a generator.
   *
   * @param checked whether half of a surrogate pair is refused; else it is written as an escape
   */
  Output(JsonGenerator generator, PeelLimits limits, boolean checked) {
    this.checked = checked;
    this.generator = generator;
    this.budget = new Budget(limits);
    this.start = generator.getOutputContext();
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
  }

  /** The name of the member that comes next. */
  void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  /** The name of the member that comes next, which is always the same. */
  void name(SerializableString name) throws IOException {
    generator.writeFieldName(name);
  }

  void closeObject() throws IOException {
    generator.writeEndObject();
    budget.close();
  }

  void openList() throws IOException {
    budget.open(here);
    generator.writeStartArray();
  }

  void closeList() throws IOException {
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
    if (checked && Surrogates.lone(text)) {
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

  /** Where the value stands that comes next. */
  private Position position() {
    Deque<String> steps = new ArrayDeque<>();
    JsonStreamContext context = generator.getOutputContext();
    int index = context.getEntryCount();
    while (context != start) {
      steps.addFirst(context.inArray() ? Integer.toString(index) : context.getCurrentName());
      context = context.getParent();
      index = context.getCurrentIndex();
    }
    StringBuilder pointer = new StringBuilder();
    steps.forEach(step -> pointer.append('/').append(Place.escaped(step)));
    return Position.of(pointer.toString(), 0, 0);
  }
}
