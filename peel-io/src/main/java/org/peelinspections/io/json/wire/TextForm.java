package org.peelinspections.io.json.wire;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.ReadNote;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * A value that is one text, number or boolean.
 *
 * <p>A token can be forgiven capitals, and spaces or underscores where it has hyphens; nothing else
 * is, so that no token is guessed.
 *
 * @param type the type of the values
 * @param shape what stands in the document
 * @param kind what the text is, with its article
 * @param expected what it looks like
 * @param parse the value of a text; refuses others by an exception of the model or the JDK
 * @param print the text of a value
 * @param key whether one value has several names, of which only the printed one is right
 */
public record TextForm<T>(
    Class<T> type,
    Shape shape,
    String kind,
    String expected,
    BiFunction<String, Reading, T> parse,
    Function<T, String> print,
    boolean key) {

  /** What can stand in a document. */
  public enum Shape {
    /** Text. */
    TEXT("text"),
    /** A whole number. */
    NUMBER("a whole number"),
    /** True or false. */
    BOOLEAN("true or false");

    private final String label;

    Shape(String label) {
      this.label = label;
    }

    /** The words for it. */
    public String label() {
      return label;
    }
  }

  /**
   * What is wrong with another kind of value than the one that is expected.
   *
   * @param token the number of its token, which is the same in all versions of Jackson
   * @param text the text of the token
   */
  public static String unexpected(String label, int token, String text) {
    return switch (token) {
      case 1 -> found(label, "an object");
      case 3 -> found(label, "a list");
      case 6 -> found(label, "text");
      case 7, 8 -> found(label, "the number " + Wire.shortened(text));
      case 9, 10 -> found(label, text);
      case 11 -> "must not be null; expected " + label;
      default -> "it has no form in JSON";
    };
  }

  private static String found(String label, String found) {
    return "expected " + label + " but found " + found;
  }

  /** The value of a text at the place of a parser. */
  public T read(String text, Reading reading, Spot spot) {
    reading.checkUnicode(text, spot);
    T value = parsed(text, reading, spot);
    if (key && !print.apply(value).equals(text)) {
      String right = print.apply(value);
      reading.forgive(
          ReadNote.Kind.OTHER_NAME,
          spot,
          Wire.quoted(text) + " is another name of " + right + "; expected " + right,
          List.of(right));
    }
    return value;
  }

  private T parsed(String text, Reading reading, Spot spot) {
    try {
      return parse.apply(text, reading);
    } catch (UnknownNameException e) {
      return respelt(text, reading, spot, e);
    } catch (InvalidValueException e) {
      throw fault(text, spot, " is not " + kind + "; " + e.expected());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw fault(text, spot, " is not " + kind + "; expected " + expected);
    } catch (WireFault e) {
      throw e.at(spot.position());
    }
  }

  private static PeelFormatException fault(String text, Spot spot, String sentence) {
    return new PeelFormatException(spot.position(), Wire.quoted(text) + sentence, List.of());
  }

  private T respelt(String text, Reading reading, Spot spot, UnknownNameException e) {
    String token =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace('_', '-')
            .replace(' ', '-')
            .replace('\u00a0', '-');
    if (key || !reading.lenient() || !e.known().contains(token)) {
      String listed = String.join(", ", e.known());
      throw new PeelFormatException(
          spot.position(),
          Wire.quoted(e.name()) + " is not " + e.kind() + "; expected one of " + listed,
          e.known());
    }
    reading.note(ReadNote.Kind.SPELLING, spot, Wire.quoted(text) + " is read as " + token);
    return parse.apply(token, reading);
  }

  /** The text of a value. */
  public String text(T value) {
    return print.apply(value);
  }
}
