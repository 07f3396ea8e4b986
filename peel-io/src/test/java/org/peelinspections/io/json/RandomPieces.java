package org.peelinspections.io.json;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.PartialDate;

/** What random values are made of: choices, texts, days and keys. */
class RandomPieces {

  /** Pieces of text that are hard to write. */
  private static final List<String> PIECES =
      List.of(
          "the force",
          "\"quoted\"",
          "back\\slash",
          "it’s",
          "–",
          "\u00a0",
          "\t",
          "\n",
          "\r\n",
          "/",
          "\u0000",
          "\u001f",
          "\u007f",
          "\u2028",
          "\ufeff",
          "\ud83d\ude93",
          "é",
          "null",
          "{}",
          "~1");

  private final Random random;

  RandomPieces(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E oneOf(E[] values) {
    return oneOf(List.of(values));
  }

  boolean maybe() {
    return random.nextBoolean();
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return maybe() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  <T> List<T> partOf(List<T> values) {
    return values.stream().filter(value -> maybe()).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder("words");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(maybe() ? " " : "").append(oneOf(PIECES));
    }
    return text.toString();
  }

  String key() {
    return oneOf(List.of("kent", "west-mercia", "2018-19", "legitimacy", "a1"));
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(16_000 + random.nextInt(6_000));
  }

  PartialDate date() {
    return PartialDate.of(day().toString().substring(0, oneOf(List.of(4, 7, 10))));
  }

  URI address() {
    return URI.create(
        oneOf(
            List.of(
                "http://a.example",
                "https://b.example/c%20d?e=f&g#h",
                "https://c.example/é/\u2019")));
  }

  Cycle cycle() {
    return Cycle.of(oneOf(List.of("2014", "2015")));
  }

  AreaId questionId() {
    return AreaId.of(key(), key() + (maybe() ? "/" + random.nextInt(10) : ""));
  }
}
