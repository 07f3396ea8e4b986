package org.peelinspections.io.json.wire;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * Where the reading of a document stands: reads single texts, refuses, and notes what it forgives.
 */
final class Reading {

  final JsonIn in;
  final Rules rules;
  final List<ReadNote> notes = new ArrayList<>();
  private final boolean escapes;
  private final Map<String, Object> kept = new HashMap<>();
  private int findings;

  Reading(JsonIn in, Rules rules, boolean escapes) {
    this.in = in;
    this.rules = rules;
    this.escapes = escapes;
  }

  /** Reads the text, number or boolean at the current token. */
  Object text(Leaf leaf) throws IOException {
    if (!leaf.is(in.token())) {
      throw unexpected(leaf.label());
    }
    String text = in.text();
    checkUnicode(text);
    Object value = parsed(leaf, text);
    if (leaf.reference() && !text.equals(leaf.print().apply(value))) {
      String right = String.valueOf(leaf.print().apply(value));
      String sentence = quoted(text) + " is another name of " + right + "; expected " + right;
      forgive(ReadNote.Kind.OTHER_NAME, sentence, List.of(right));
    }
    return value;
  }

  /** The value of a text. */
  Object parsed(Leaf leaf, String text) throws IOException {
    try {
      return isKept(leaf.type()) ? once(leaf, text) : leaf.parse().apply(text, rules);
    } catch (UnknownNameException e) {
      return respelt(leaf, text, e);
    } catch (InvalidValueException e) {
      throw fault(quoted(text) + " is " + leaf.wrong() + "; " + e.expected());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw fault(quoted(text) + " is " + leaf.wrong() + "; expected " + leaf.expected());
    }
  }

  /** Whether values of a type are repeated in a document, and take time to parse. */
  private static boolean isKept(Class<?> type) {
    return type == URI.class || type == LocalDate.class || type == PartialDate.class;
  }

  /** The value of a text that a document repeats, such as an address. */
  private Object once(Leaf leaf, String text) {
    Object known = kept.get(text);
    if (leaf.type().isInstance(known)) {
      return known;
    }
    Object value = leaf.parse().apply(text, rules);
    kept.put(text, value);
    return value;
  }

  /** A token may be in capitals, or have spaces or underscores for hyphens; none is guessed. */
  private Object respelt(Leaf leaf, String text, UnknownNameException e) throws IOException {
    String token = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_ \u00a0]", "-");
    if (leaf.reference() || !rules.lenient() || !e.known().contains(token)) {
      String listed = String.join(", ", e.known());
      throw fault(
          quoted(e.name()) + " is not " + e.kind() + "; expected one of " + listed, e.known());
    }
    note(ReadNote.Kind.SPELLING, quoted(text) + " is read as " + token);
    return leaf.parse().apply(token, rules);
  }

  /** Refuses a text that UTF-8 cannot hold. */
  void checkUnicode(String text) {
    if (escapes && Surrogates.lone(text)) {
      throw fault("half of a surrogate pair stands alone; expected Unicode text");
    }
  }

  /** Notes a departure if reading is lenient, else refuses it. */
  void forgive(ReadNote.Kind kind, String sentence, List<String> expected) throws IOException {
    if (!rules.lenient()) {
      throw fault(sentence, expected);
    }
    note(kind, sentence);
  }

  private void note(ReadNote.Kind kind, String sentence) throws IOException {
    Position position = position();
    String raw = in.raw();
    checkUnicode(raw);
    notes.add(new ReadNote(kind, position, sentence, raw));
  }

  /** One more finding begins at the current token. */
  void countFinding() {
    findings++;
    if (findings > rules.limits().most(Limit.FINDINGS)) {
      rules.limits().check(Limit.FINDINGS, findings, position());
    }
  }

  /** The position of the current token. */
  private Position position() {
    return JsonIn.position(in.pointer(), in.place());
  }

  /** What is wrong with the current token. */
  PeelFormatException fault(String sentence) {
    return fault(sentence, List.of());
  }

  /** What is wrong with the current token, and what would be right. */
  PeelFormatException fault(String sentence, List<String> expected) {
    return new PeelFormatException(position(), sentence, expected);
  }

  /** Refuses another token than the one that is expected. */
  void expect(int token, String label) throws IOException {
    if (in.token() != token) {
      throw unexpected(label);
    }
  }

  private PeelFormatException unexpected(String label) throws IOException {
    String found =
        switch (in.token()) {
          case JsonIn.START_OBJECT -> "an object";
          case JsonIn.START_ARRAY -> "a list";
          case JsonIn.TEXT -> "text";
          case JsonIn.WHOLE_NUMBER, JsonIn.NUMBER -> "the number " + shortened(in.text());
          case JsonIn.TRUE, JsonIn.FALSE -> in.text();
          default -> "";
        };
    if (in.token() == JsonIn.NULL) {
      return fault("must not be null; expected " + label);
    }
    return fault(
        found.isEmpty() ? "it has no form in JSON" : "expected " + label + " but found " + found);
  }

  /** A word of the document in quotation marks, cut if it is long. */
  static String quoted(String word) {
    return "'" + shortened(word) + "'";
  }

  private static String shortened(String word) {
    return word.length() <= 100 ? word : word.substring(0, 100) + "...";
  }
}
