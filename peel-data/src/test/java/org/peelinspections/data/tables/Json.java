package org.peelinspections.data.tables;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes maps, lists, texts and booleans as JSON, one property or element a line. */
final class Json {

  private Json() {}

  static String of(Object value) {
    return text(value, "\n") + "\n";
  }

  private static String text(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      return block(
          map.entrySet(),
          entry -> string(entry.getKey()) + ": " + text(entry.getValue(), line + "  "),
          line,
          "{}");
    }
    if (value instanceof List<?> list) {
      return block(list, element -> text(element, line + "  "), line, "[]");
    }
    return value instanceof Boolean ? value.toString() : string(value);
  }

  private static <T> String block(
      Collection<T> elements, Function<T, String> element, String line, String ends) {
    return elements.isEmpty()
        ? ends
        : elements.stream()
            .map(element)
            .collect(
                Collectors.joining(
                    "," + line + "  ", ends.charAt(0) + line + "  ", line + ends.charAt(1)));
  }

  private static String string(Object text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toString().toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
