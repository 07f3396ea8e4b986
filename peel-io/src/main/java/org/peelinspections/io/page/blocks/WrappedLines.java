package org.peelinspections.io.page.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph that a rendering has wrapped: lines right below each other, each of which leaves a
 * sentence open and is followed by one that begins with a small letter or a digit.
 *
 * @param lines its lines, of which the first has been read already
 * @param page the page
 */
public record WrappedLines(List<Block> lines, Blocks page) {

  /** The longest sentence that is known has fewer lines. */
  private static final int MOST = 12;

  public static WrappedLines from(Block first, Blocks page) {
    List<Block> lines = new ArrayList<>(List.of(first));
    Block last = first;
    for (Optional<Block> next = page.peek();
        next.isPresent() && lines.size() <= MOST && goesOn(last, next.get());
        next = page.ahead(lines.size() - 1)) {
      last = next.get();
      lines.add(last);
    }
    return new WrappedLines(lines, page);
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

  public boolean isWrapped() {
    return lines.size() > 1;
  }

  public Block whole() {
    Block first = lines.get(0);
    return isWrapped()
        ? new Block(
            first.line(),
            first.depth(),
            lines.stream().map(Block::text).collect(Collectors.joining(" ")))
        : first;
  }

  /** Reads the lines that go on with the first, and returns all. */
  public List<Block> readAll() {
    lines.subList(1, lines.size()).forEach(line -> page.read());
    return lines;
  }
}
