package org.peelinspections.io.page.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph that a rendering has wrapped: lines right below each other, each of which leaves a
 * sentence open and is followed by one that begins with a small letter or a digit.
 *
 * @param first its first line, which has been read already
 * @param rest the lines that go on with it, which have not
 * @param page the page
 */
public record WrappedLines(Block first, List<Block> rest, Blocks page) {

  /** The longest sentence that is known has fewer lines. */
  private static final int MOST = 12;

  public static WrappedLines from(Block first, Blocks page) {
    List<Block> rest = new ArrayList<>();
    Block last = first;
    for (Optional<Block> next = page.peek();
        next.isPresent() && rest.size() < MOST && goesOn(last, next.get());
        next = page.ahead(rest.size())) {
      last = next.get();
      rest.add(last);
    }
    return new WrappedLines(first, rest, page);
  }

  private static boolean goesOn(Block line, Block next) {
    int begin = next.text().codePointAt(0);
    return line.isPlain()
        && next.isPlain()
        && next.line() == line.line() + 1
        && !line.endsInSentence()
        && !line.text().endsWith(":")
        && (Character.isLowerCase(begin) || Character.isDigit(begin));
  }

  /** The paragraph as one block. */
  public Block whole() {
    return rest.isEmpty()
        ? first
        : new Block(
            first.line(),
            first.depth(),
            Stream.concat(Stream.of(first), rest.stream())
                .map(Block::text)
                .collect(Collectors.joining(" ")));
  }

  /** Reads the lines that go on with the first. */
  public List<Block> readRest() {
    rest.forEach(line -> page.read());
    return rest;
  }
}
