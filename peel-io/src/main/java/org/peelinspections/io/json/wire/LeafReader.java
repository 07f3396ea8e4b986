package org.peelinspections.io.json.wire;

import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * Reads the single texts of a document; refuses, or notes what it forgives. A subclass has the
 * parser of Jackson 2 or 3; both number their tokens as {@link JsonTokenId} does.
 */
abstract class LeafReader {

  protected final Rules rules;
  private final boolean escapes;
  private final List<ReadNote> notes = new ArrayList<>();
  private final Map<Class<?>, Map<String, Object>> kept = new HashMap<>();

  LeafReader(Rules rules, boolean escapes) {
    this.rules = rules;
    this.escapes = escapes;
  }

  /** Goes to the next token and returns its number; 0 if there is none. */
  protected abstract int next() throws IOException;

  /** The number of the current token. */
  protected abstract int token();

  /** The name of the property that the parser is at. */
  protected abstract String name() throws IOException;

  /** The text of the current token. */
  protected abstract String text() throws IOException;

  /** The JSON Pointer of the value that the parser is at the beginning or the end of. */
  protected abstract String pointer();

  /** The line and column of the current token, without its pointer. */
  protected abstract Position place();

  /**
   * The value that begins at the current token, as JSON on one line; goes to its end. Only lenient
   * reading asks for it.
   */
  protected String raw() throws IOException {
    throw new IllegalStateException("reading is strict here");
  }

  /** What was forgiven so far. */
  public List<ReadNote> notes() {
    return notes;
  }

  /** Reads the text, number or boolean at the current token. */
  final Object text(Leaf leaf) throws IOException {
    if (!leaf.is(token())) {
      throw unexpected(leaf.label());
    }
    String text = text();
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
  final Object parsed(Leaf leaf, String text) throws IOException {
    try {
      return value(leaf, text);
    } catch (UnknownNameException e) {
      return respelt(leaf, text, e);
    } catch (InvalidValueException e) {
      throw fault(quoted(text) + " is " + leaf.wrong() + "; " + e.expected());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw fault(quoted(text) + " is " + leaf.wrong() + "; expected " + leaf.expected());
    }
  }

  /** Values that a document repeats and that take time to parse are kept. */
  private Object value(Leaf leaf, String text) {
    Class<?> type = leaf.type();
    return type == URI.class || type == LocalDate.class || type == PartialDate.class
        ? kept.computeIfAbsent(type, each -> new HashMap<>())
            .computeIfAbsent(text, each -> leaf.parse().apply(each, rules))
        : leaf.parse().apply(text, rules);
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
  final void checkUnicode(String text) {
    if (escapes && Surrogates.lone(text)) {
      throw fault("half of a surrogate pair stands alone; expected Unicode text");
    }
  }

  /** Notes a departure if reading is lenient, else refuses it. */
  final void forgive(ReadNote.Kind kind, String sentence, List<String> expected)
      throws IOException {
    if (!rules.lenient()) {
      throw fault(sentence, expected);
    }
    note(kind, sentence);
  }

  private void note(ReadNote.Kind kind, String sentence) throws IOException {
    Position position = position();
    String raw = raw();
    checkUnicode(raw);
    notes.add(new ReadNote(kind, position, sentence, raw));
  }

  final Position position() {
    return place().with(pointer());
  }

  /** What is wrong with the token that the parser is at. */
  public PeelFormatException fault(String sentence) {
    return fault(sentence, List.of());
  }

  /** What is wrong with the current token, and what would be right. */
  final PeelFormatException fault(String sentence, List<String> expected) {
    return new PeelFormatException(position(), sentence, expected);
  }

  /** Refuses another token than the one that is expected. */
  final void expect(int token, String label) throws IOException {
    if (token() != token) {
      throw unexpected(label);
    }
  }

  private PeelFormatException unexpected(String label) throws IOException {
    String instead = "expected " + label + " but found ";
    return fault(
        switch (token()) {
          case JsonTokenId.ID_START_OBJECT -> instead + "an object";
          case JsonTokenId.ID_START_ARRAY -> instead + "a list";
          case JsonTokenId.ID_STRING -> instead + "text";
          case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT ->
              instead + "the number " + shortened(text());
          case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> instead + text();
          case JsonTokenId.ID_NULL -> "must not be null; expected " + label;
          default -> "it has no form in JSON";
        });
  }

  /** A word of the document in quotation marks, cut if it is long. */
  static String quoted(String word) {
    return "'" + shortened(word) + "'";
  }

  private static String shortened(String word) {
    return word.length() <= 100 ? word : word.substring(0, 100) + "...";
  }
}
