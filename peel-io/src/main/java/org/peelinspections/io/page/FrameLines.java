package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of a page what frames its text and can stand anywhere in it: whom to contact, the name
 * beside a picture, the link to the page in Welsh.
 */
final class FrameLines {

  private static final int LONGEST = 120;

  private static final List<String> WELSH =
      List.of("os hoffech", "read this in welsh", "read this page in welsh", "cymraeg");

  private FrameLines() {}

  /** The blocks that are not such lines; those that are get their account. */
  static List<Block> without(List<Block> blocks, Ledger ledger) {
    List<Block> rest = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block next = blocks.get(Math.min(i + 1, blocks.size() - 1));
      Optional<String> reason = reason(blocks.get(i), next);
      if (reason.isPresent()) {
        ledger.account(blocks.get(i), LineRole.PASSED_OVER, reason.get());
      } else {
        rest.add(blocks.get(i));
      }
    }
    return rest;
  }

  private static Optional<String> reason(Block block, Block next) {
    if (!block.isPlain() || block.text().length() > LONGEST) {
      return Optional.empty();
    }
    if (isContact(block)) {
      return Optional.of("says whom to contact");
    }
    if (isNameOf(block, next)) {
      return Optional.of("the name beside a picture");
    }
    return WELSH.stream().anyMatch(block::begins)
        ? Optional.of("a link to the page in Welsh")
        : Optional.empty();
  }

  /** {@code Contact}, and a name behind it: up to five words with a capital. */
  private static boolean isContact(Block block) {
    String[] words = block.text().split(" ", -1);
    if (!words[0].equals("Contact") || words.length < 2 || words.length > 6) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0)) || word.endsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line behind a block begins with the same name and says whose office it is. */
  private static boolean isNameOf(Block block, Block next) {
    return block != next
        && block.isLabel()
        && next.words().startsWith(block.words() + " ")
        && next.words().contains("inspector of constabulary");
  }
}
