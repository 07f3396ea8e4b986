package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text of a form: words; slots such as <code>{grade}</code>; <code>(a|b)</code> for one
 * of several; <code>[a|b]</code> for one of them or nothing.
 */
final class FormParser {

  private static final String SYNTAX = "[]()|{";

  private final String text;
  private final Map<String, Part> slots;
  private int at;

  private FormParser(String text, Map<String, Part> slots) {
    this.text = text;
    this.slots = slots;
  }

  /**
   * Reads a form.
   *
   * @param slots the slots by their names
   * @throws IllegalStateException if it is not written as said above
   */
  static List<Part> parse(String text, Map<String, Part> slots) {
    FormParser parser = new FormParser(text, slots);
    List<Part> parts = parser.sequence();
    if (parser.at < text.length()) {
      throw parser.fault("expected the end");
    }
    return parts;
  }

  private List<Part> sequence() {
    List<Part> parts = new ArrayList<>();
    while (at < text.length() && "])|".indexOf(text.charAt(at)) < 0) {
      switch (text.charAt(at)) {
        case '[' -> parts.add(choice(']', true));
        case '(' -> parts.add(choice(')', false));
        case '{' -> parts.add(slot());
        default -> words(parts);
      }
    }
    return parts;
  }

  private Part choice(char end, boolean optional) {
    List<List<Part>> ways = new ArrayList<>();
    do {
      at++;
      ways.add(sequence());
    } while (at < text.length() && text.charAt(at) == '|');
    if (at == text.length() || text.charAt(at) != end) {
      throw fault("expected '" + end + "'");
    }
    at++;
    if (optional) {
      ways.add(List.of());
    }
    return Part.choice(ways);
  }

  private Part slot() {
    int end = text.indexOf('}', at);
    String name = end < 0 ? "" : text.substring(at + 1, end);
    at = end + 1;
    return Optional.ofNullable(slots.get(name))
        .orElseThrow(() -> fault("'" + name + "' is no slot; expected one of " + slots.keySet()));
  }

  private void words(List<Part> parts) {
    int start = at;
    while (at < text.length() && SYNTAX.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    Words.of(text.substring(start, at)).forEach(word -> parts.add(Part.word(word)));
  }

  private IllegalStateException fault(String expected) {
    return new IllegalStateException("form '" + text + "', character " + at + ": " + expected);
  }
}
