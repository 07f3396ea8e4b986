package org.peelinspections.io.page.parts;

import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.DiagnosticCode;

/** Tells whether a page ends where a page can end. */
public final class PageEnd {

  private PageEnd() {}

  /** Says so if the last block of the page does not end a sentence. */
  public static void check(PageContext context) {
    Block last = context.page().last();
    boolean complete =
        switch (context.ledger().role(last)) {
          case PASSED_OVER -> true;
          case JUDGMENT -> !last.isLabel();
          case HEADLINE, LAST_UPDATED, HEADING, QUESTION_NUMBER, QUESTION_WORDING -> false;
          case NOT_UNDERSTOOD -> last.isLabel() || last.isRow() || last.endsInSentence();
          default -> last.endsInSentence();
        };
    if (!complete) {
      context.say(
          DiagnosticCode.PAGE_ENDS_EARLY,
          last.line(),
          "the page ends with '" + PageContext.abridged(last.text()) + "'; it may be cut short");
    }
  }
}
