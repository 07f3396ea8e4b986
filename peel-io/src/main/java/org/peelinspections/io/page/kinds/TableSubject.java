package org.peelinspections.io.page.kinds;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.WordLists;
import org.peelinspections.io.page.parts.Elsewhere;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.model.finding.FindingText;

/**
 * Follows what the text above a table says the table is about: an earlier or later inspection, or
 * another force. A heading holds to the next heading, a paragraph to the next paragraph.
 */
final class TableSubject {

  /** What the heading of a table of grades consists of, beside the name of the force and years. */
  private static final Set<String> OF_GRADES = WordLists.words("grades-heading");

  private final PageContext context;
  private Optional<String> underHeading = Optional.empty();
  private Optional<String> underParagraph = Optional.empty();
  private Optional<String> unknown = Optional.empty();

  TableSubject(PageContext context) {
    this.context = context;
  }

  void consider(Block block) {
    Optional<String> other = Elsewhere.named(context, block.text());
    if (other.isEmpty() && Elsewhere.isLead(context, block)) {
      other = Optional.of("something else");
    }
    unknown = Optional.of(block).filter(this::isUnknown).map(Block::text);
    if (block.isMarkedAsHeading()) {
      underHeading = other;
      underParagraph = Optional.empty();
    } else {
      underParagraph = other;
    }
  }

  /** Whether a block is a heading that may be that of anything. */
  private boolean isUnknown(Block block) {
    Set<String> own = Set.of(FindingText.normalised(context.force().name()).split(" "));
    return (block.isMarkedAsHeading() || block.isLabel())
        && !Stream.of(block.words().split(" "))
            .allMatch(
                word ->
                    OF_GRADES.contains(word) || own.contains(word) || word.matches("[0-9]{2,4}"));
  }

  void reset() {
    underHeading = Optional.empty();
    underParagraph = Optional.empty();
    unknown = Optional.empty();
  }

  /** What stands here is about; empty if it is about this inspection of this force. */
  Optional<String> other() {
    return underHeading.or(() -> underParagraph);
  }

  /** What a table here is about, which is right behind its heading; empty if the same. */
  Optional<String> ofTable() {
    return other().or(() -> unknown.map(text -> "'" + PageContext.abridged(text) + "'"));
  }
}
