package org.peelinspections.io.page.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;

/**
 * Tells where a page says that areas for improvement of an earlier inspection are still open, and
 * lists them: {@code One AFI of the 2015 inspection is still open:}.
 *
 * <p>Only the last sentence before the list counts. It must speak of areas for improvement and of
 * their being open; one that says that they were dealt with leads in no findings.
 */
final class EarlierFindings {

  private static final Pattern AREAS = Pattern.compile("\\b(?:afis?|areas? for improvement)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:remain(?:s|ed|ing)?|still (?:open|outstanding|stands?|to"
              + " be|needs?|apply|applies|in place)|outstanding|not yet|yet to|carried"
              + " (?:over|forward)|(?:has|have) not been|hasnt been|havent been)\\b");

  private static final Pattern EARLIER =
      Pattern.compile("\\b(?:20\\d\\d|inspections?|last year|previous(?:ly)?|earlier)\\b");

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:^no|\\bnone of|\\bno longer|\\b(?:has|have|had|was|were) (?:now |all |since |both"
              + " |fully )*(?:been )?(?:now |fully"
              + " )?(?:addressed|completed?|closed|resolved|met|implemented|dealt with))\\b");

  private EarlierFindings() {}

  /** Returns whether the next block leads in such a list. */
  static boolean areNext(PageContext context) {
    return context.next(Block::isPlain)
        && context.afterNext(EarlierFindings::isWhole)
        && context.next(EarlierFindings::leadsIn);
  }

  /** An item that is a finding of its own, not the end of the sentence before it. */
  private static boolean isWhole(Block block) {
    return block.isItem() && !Character.isLowerCase(block.text().codePointAt(0));
  }

  private static boolean leadsIn(Block block) {
    if (!AREAS.matcher(block.words()).find()) {
      return false;
    }
    String last = FindingText.normalised(Sentences.last(block.text()));
    return AREAS.matcher(last).find()
        && OPEN.matcher(last).find()
        && EARLIER.matcher(last).find()
        && !CLOSED.matcher(last).find();
  }

  /**
   * The earlier cycle that the sentence names; where it names none ({@code from that inspection}),
   * the one that the paragraph names. Empty if that is not exactly one.
   */
  static Optional<Cycle> cycle(PageContext context, Block lead) {
    Set<String> inLast = Elsewhere.years(Sentences.last(lead.text())).collect(Collectors.toSet());
    Set<String> years =
        inLast.isEmpty() ? Elsewhere.years(lead.text()).collect(Collectors.toSet()) : inLast;
    List<Cycle> named =
        context.settings().frameworks().all().stream()
            .map(Framework::cycle)
            .distinct()
            .filter(cycle -> cycle.isBefore(context.framework().cycle()))
            .filter(cycle -> years.contains(cycle.key()))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
