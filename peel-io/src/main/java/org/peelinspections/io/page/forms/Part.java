package org.peelinspections.io.page.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/** A part of a form: a word, a slot, or a choice of several ways to go on. */
@FunctionalInterface
interface Part {

  /** Hands on each way in which this part can match from here. */
  void match(Match from, Sentence in, Consumer<Match> on);

  static Part word(String word) {
    return (from, in, on) -> {
      if (in.word(from.at()).equals(word)) {
        on.accept(from.to(from.at() + 1));
      }
    };
  }

  static Part choice(List<List<Part>> ways) {
    return (from, in, on) -> ways.forEach(way -> all(way, from, in).forEach(on));
  }

  /**
   * Matches parts one behind the other. Of several ways to the same word the first is kept, so that
   * there are never more than the sentence has words.
   */
  static List<Match> all(List<Part> parts, Match from, Sentence in) {
    List<Match> matches = List.of(from);
    for (Part part : parts) {
      if (matches.isEmpty()) { // as mostly behind the first words; what follows need not be asked
        break;
      }
      List<Match> next = new ArrayList<>();
      Set<Integer> ends = new HashSet<>();
      Consumer<Match> add =
          further -> {
            if (ends.add(further.at())) {
              next.add(further);
            }
          };
      matches.forEach(match -> part.match(match, in, add));
      matches = next;
    }
    return matches;
  }

  /**
   * Reads the text of a form: words; slots such as <code>{grade}</code>; <code>(a|b)</code> for one
   * of several; <code>[a|b]</code> for one of them or nothing.
   *
   * @param slots the slots by their names
   * @throws IllegalStateException if it is not written so
   */
  static List<Part> parse(String form, Map<String, Part> slots) {
    Parser parser = new Parser(form, slots);
    List<Part> parts = parser.sequence();
    parser.expect(parser.tokens.isEmpty(), "the end");
    return parts;
  }

  /** Reads one form. */
  final class Parser {

    private final String form;
    private final Map<String, Part> slots;
    private final Deque<String> tokens = new ArrayDeque<>();

    private Parser(String form, Map<String, Part> slots) {
      this.form = form;
      this.slots = slots;
      for (Object token : Collections.list(new StringTokenizer(form, "[]()|{}", true))) {
        tokens.add((String) token);
      }
    }

    private List<Part> sequence() {
      List<Part> parts = new ArrayList<>();
      while (!tokens.isEmpty() && !"])|".contains(tokens.peek())) {
        String token = tokens.pop();
        switch (token) {
          case "[" -> parts.add(choice("]", List.of(List.of())));
          case "(" -> parts.add(choice(")", List.of()));
          case "{" -> parts.add(slot());
          default -> Words.of(token).forEach(word -> parts.add(word(word)));
        }
      }
      return parts;
    }

    private Part choice(String end, List<List<Part>> last) {
      List<List<Part>> ways = new ArrayList<>();
      String mark = "|";
      while (mark.equals("|")) {
        ways.add(sequence());
        mark = next();
      }
      expect(mark.equals(end), end);
      ways.addAll(last);
      return Part.choice(ways);
    }

    private Part slot() {
      String name = next();
      Optional<Part> slot = Optional.ofNullable(slots.get(name));
      expect(slot.isPresent() && next().equals("}"), "one of " + slots.keySet());
      return slot.orElseThrow();
    }

    private String next() {
      return Optional.ofNullable(tokens.poll()).orElse("");
    }

    private void expect(boolean found, String expected) {
      if (!found) {
        throw new IllegalStateException(
            "form '" + form + "' before " + tokens + ": expected " + expected);
      }
    }
  }
}
