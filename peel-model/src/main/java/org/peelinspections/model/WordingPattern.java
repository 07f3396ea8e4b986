package org.peelinspections.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published words with slots for what varies: <code>{cycle}</code>, <code>{pillar}</code> and, at
 * most once, <code>{...}</code> for any words or none.
 *
 * <p>It is matched word by word against normalised words, in time linear in their number.
 */
final class WordingPattern {

  private static final String CYCLE = "{cycle}";
  private static final String PILLAR = "{pillar}";
  private static final String ANY = "{...}";

  private final List<String> head = new ArrayList<>();
  private final List<String> tail = new ArrayList<>();
  private boolean open;

  private WordingPattern() {}

  /**
   * Reads a pattern.
   *
   * @throws UnknownNameException if it holds another slot
   * @throws InvalidValueException if it holds no word, or any words twice
   */
  static WordingPattern parse(String text) {
    WordingPattern pattern = new WordingPattern();
    StringBuilder plain = new StringBuilder();
    for (String piece : text.split(" ", -1)) {
      if (piece.startsWith("{")) {
        pattern.addWords(plain);
        pattern.addSlot(text, piece);
      } else {
        plain.append(piece).append(' ');
      }
    }
    pattern.addWords(plain);
    if (pattern.head.isEmpty() && pattern.tail.isEmpty()) {
      throw new InvalidValueException("wording", "'" + text + "' has no words", "expected some");
    }
    return pattern;
  }

  private void addWords(StringBuilder plain) {
    side().addAll(words(plain.toString()));
    plain.setLength(0);
  }

  private void addSlot(String text, String slot) {
    if (slot.equals(CYCLE) || slot.equals(PILLAR)) {
      side().add(slot);
    } else if (!slot.equals(ANY)) {
      throw new UnknownNameException("a slot", slot, List.of(CYCLE, PILLAR, ANY));
    } else if (open) {
      throw new InvalidValueException(
          "wording", "'" + text + "' holds {...} twice", "expected once");
    } else {
      open = true;
    }
  }

  private List<String> side() {
    return open ? tail : head;
  }

  /** How many cycles the words name. */
  int cycles() {
    return (int) head.stream().filter(CYCLE::equals).count()
        + (int) tail.stream().filter(CYCLE::equals).count();
  }

  /** The cycles that the words name, in their order; empty if the words do not match. */
  Optional<List<Cycle>> match(List<String> words) {
    int fixed = head.size() + tail.size();
    if (open ? words.size() < fixed : words.size() != fixed) {
      return Optional.empty();
    }
    List<Cycle> cycles = new ArrayList<>();
    boolean matches =
        matches(head, words.subList(0, head.size()), cycles)
            && matches(tail, words.subList(words.size() - tail.size(), words.size()), cycles);
    return matches ? Optional.of(cycles) : Optional.empty();
  }

  private static boolean matches(List<String> pattern, List<String> words, List<Cycle> cycles) {
    for (int i = 0; i < words.size(); i++) {
      if (!matches(pattern.get(i), words.get(i), cycles)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String word, List<Cycle> cycles) {
    if (pattern.equals(CYCLE)) {
      cycle(word).ifPresent(cycles::add);
      return cycle(word).isPresent();
    }
    return pattern.equals(PILLAR) ? isPillar(word) : pattern.equals(word);
  }

  private static boolean isPillar(String word) {
    for (Pillar pillar : Pillar.values()) {
      if (pillar.token().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Cycle> cycle(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Cycle.ofKey(word));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  /** The normalised words of a text, where the two years of a cycle are one word: 2018-19. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : FindingText.normalised(text).split(" ", -1)) {
      int last = words.size() - 1;
      Optional<Cycle> cycle = last < 0 ? Optional.empty() : cycle(words.get(last), word);
      if (cycle.isPresent()) {
        words.set(last, cycle.get().key());
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The cycle of two years, the second of which can leave out its century. */
  private static Optional<Cycle> cycle(String first, String last) {
    boolean years = first.length() == 4 && (last.length() == 2 || last.length() == 4);
    return years ? cycle(first + "-" + last.substring(last.length() - 2)) : Optional.empty();
  }

  /** The words of each sentence; a mark hard before a small letter or a digit ends none. */
  static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i + 1 == text.length() || endsAt(text, i)) {
        sentences.add(words(text.substring(start, i + 1)));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsAt(String text, int i) {
    char next = text.charAt(i + 1);
    boolean mark = ".!?".indexOf(text.charAt(i)) >= 0;
    return mark && !Character.isLowerCase(next) && !Character.isDigit(next);
  }
}
