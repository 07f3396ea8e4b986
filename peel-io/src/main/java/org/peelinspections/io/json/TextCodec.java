package org.peelinspections.io.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import org.peelinspections.model.InvalidValueException;
import org.peelinspections.model.UnknownNameException;

/**
 * A value written as text: a token, a date, an address.
 *
 * <p>A token can be forgiven capitals, and spaces or underscores where it has hyphens; nothing else
 * is, so that no token is guessed.
 */
final class TextCodec<T> implements Codec<T> {

  private final String kind;
  private final String expected;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  /**
   * Says how text becomes a value and back.
   *
   * @param kind what the text is, with its article
   * @param expected what it looks like, as a clause
   * @param parse the value of a text; refuses others by an exception of the model or the JDK
   * @param print the text of a value
   */
  TextCodec(String kind, String expected, Function<String, T> parse, Function<T, String> print) {
    this.kind = kind;
    this.expected = expected;
    this.parse = parse;
    this.print = print;
  }

  /** A type whose parser lists the tokens it knows. */
  static <T> TextCodec<T> token(Function<String, T> parse, Function<T, String> print) {
    return new TextCodec<>("a token", "a token", parse, print);
  }

  /** Any text. */
  static TextCodec<String> plain() {
    return new TextCodec<>("text", "text", text -> text, text -> text);
  }

  @Override
  public T read(Node node, Reading reading) {
    String text = node.text();
    try {
      return parse.apply(text);
    } catch (UnknownNameException e) {
      return respelt(node, reading, e);
    } catch (InvalidValueException e) {
      throw node.fault(Node.quoted(text) + " is not " + kind + "; " + e.expected());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw node.fault(Node.quoted(text) + " is not " + kind + "; expected " + expected);
    }
  }

  private T respelt(Node node, Reading reading, UnknownNameException e) {
    String token =
        node.text()
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('_', '-')
            .replace(' ', '-')
            .replace('\u00a0', '-');
    if (!reading.lenient() || !e.known().contains(token)) {
      throw node.unknown(e);
    }
    reading.note(ReadNote.Kind.SPELLING, node, Node.quoted(node.text()) + " is read as " + token);
    return parse.apply(token);
  }

  @Override
  public void write(T value, Output out) throws IOException {
    out.text(text(value));
  }

  /** The text of a value. */
  String text(T value) {
    return print.apply(value);
  }
}
