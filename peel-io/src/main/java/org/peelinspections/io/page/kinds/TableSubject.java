package org.peelinspections.io.page.kinds;

import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.parts.Lead;
import org.peelinspections.io.page.parts.OtherInspections;
import org.peelinspections.io.page.parts.PageContext;

/**
 * Follows what the text above a table says the table is about: an earlier or later inspection, or
 * another force. A heading holds to the next heading, a paragraph to the next paragraph.
 */
final class TableSubject {

  private final PageContext context;
  private Optional<String> underHeading = Optional.empty();
  private Optional<String> underParagraph = Optional.empty();

  TableSubject(PageContext context) {
    this.context = context;
  }

  /** Takes in what stands above a table. */
  void consider(Block block) {
    Optional<String> other = OtherInspections.in(context, block.text());
    if (other.isEmpty() && Lead.isElsewhere(context, block)) {
      other = Optional.of("something else");
    }
    if (block.isMarkedAsHeading()) {
      underHeading = other;
      underParagraph = Optional.empty();
    } else {
      underParagraph = other;
    }
  }

  /** A new section of the page begins. */
  void reset() {
    underHeading = Optional.empty();
    underParagraph = Optional.empty();
  }

  /** What a table here is about; empty if it is about this inspection of this force. */
  Optional<String> other() {
    return underHeading.or(() -> underParagraph);
  }
}
