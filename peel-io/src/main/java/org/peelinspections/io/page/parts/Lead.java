package org.peelinspections.io.page.parts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.io.page.forms.WordLists;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.finding.FindingText;

/**
 * Tells where a heading, or a line that leads in, makes what follows it no judgment of this
 * inspection on this force: {@code In 2016 we said:}, {@code Eastmere Constabulary}, {@code What
 * the force thinks of itself}.
 *
 * <p>A line that ends with a colon must speak of judging; every other one must not name another
 * force or cycle, another time, a denial or somebody else's opinion. Some good headings are refused
 * by this; a diagnostic says so.
 */
public final class Lead {

  private static final int LONGEST = 80;

  private static final Set<String> ELSEWHERE = WordLists.words("elsewhere");

  private static final Pattern JUDGES =
      Pattern.compile("\\b(?:judg|grade|indicat|assess|found|find|conclu|follow)");

  private static final Pattern ANNOUNCES =
      Pattern.compile("\\b(?:this is|these|following|as follows|below)\\b");

  /** What is announced so is no judgment, whenever it is from. */
  private static final Set<String> UNREAL = WordLists.words("unreal");

  /** What a block can be that says what follows. */
  private static final Set<Role> ROLES =
      Set.of(Role.NOT_UNDERSTOOD, Role.HEADING, Role.SUMMARY, Role.NARRATIVE, Role.OBSERVATION);

  private Lead() {}

  /** Whether the block before the next one makes that one no judgment. */
  public static boolean isBefore(PageContext context) {
    return before(context).isPresent();
  }

  /** The same of a question, which a line that says no more than 'none' can stand before. */
  public static boolean isBeforeQuestion(PageContext context) {
    return before(context)
        .filter(
            block -> block.isMarkedAsHeading() || OtherInspections.areNamed(context, block.text()))
        .isPresent();
  }

  private static Optional<Block> before(PageContext context) {
    return context
        .page()
        .before()
        .filter(block -> ROLES.contains(context.ledger().role(block)))
        .filter(block -> isElsewhere(context, block));
  }

  /** Whether the next block may hold a judgment, and the one before it makes it none. */
  public static boolean isBeforeForm(PageContext context) {
    return context.next(block -> !block.isRow() && Terms.mayStandIn(block.words()))
        && isBefore(context);
  }

  /** Whether a block says what follows, and that it is no judgment of this inspection. */
  public static boolean isElsewhere(PageContext context, Block block) {
    if (!block.isPlain() || LastUpdated.is(block) || Headings.isSite(block)) {
      return false;
    }
    if (block.endsInColon()) {
      String last = Sentences.last(block.text());
      return !JUDGES.matcher(last.toLowerCase(Locale.ROOT)).find() || speaksOfElse(context, last);
    }
    boolean open = block.text().length() <= LONGEST && !block.endsInSentence();
    boolean heading = block.isMarkedAsHeading() || open;
    return (heading && speaksOfElse(context, block.text()))
        || (announces(block)
            && (hasAny(UNREAL, block.words()) || OtherInspections.areNamed(context, block.text())));
  }

  private static boolean announces(Block block) {
    return block.text().length() <= LONGEST
        && Sentences.of(block.text()).size() == 1
        && ANNOUNCES.matcher(block.words()).find();
  }

  /** Whether a text names another force, cycle, time or opinion than this inspection's. */
  static boolean speaksOfElse(PageContext context, String text) {
    return hasAny(ELSEWHERE, FindingText.normalised(text))
        || OtherInspections.areNamed(context, text);
  }

  private static boolean hasAny(Set<String> wanted, String words) {
    return Stream.of(words.split(" ", -1)).anyMatch(wanted::contains);
  }

  /** Whether a line behind a grade goes on with it: {@code in 2016}, {@code but not for long}. */
  static boolean qualifies(PageContext context, Block block) {
    return block.isPlain()
        && block.text().length() <= LONGEST
        && !Headings.isKnown(block)
        && !LastUpdated.is(block)
        && (Character.isLowerCase(block.text().codePointAt(0))
            || ((block.isLabel() || block.text().startsWith("("))
                && isOfEarlier(context, block.text())));
  }

  /** Whether a text names another force or an earlier time; a later day can be that of the page. */
  static boolean isOfEarlier(PageContext context, String text) {
    int first = context.framework().cycle().firstYear();
    return OtherInspections.areNamed(context, text)
        && OtherInspections.years(text)
            .findFirst()
            .filter(year -> Integer.parseInt(year.substring(0, 4)) >= first)
            .isEmpty();
  }

  public static void say(PageContext context, Block block) {
    Sentences.of(block.text()).stream()
        .filter(context.terms()::looksLikeAJudgment)
        .findFirst()
        .ifPresent(sentence -> say(context, block.line(), sentence));
  }

  public static void say(PageContext context, int line, String what) {
    context.say(
        DiagnosticCode.OF_ANOTHER_INSPECTION,
        line,
        PageContext.abridged(what),
        "stands behind a line that speaks of something else than this inspection of "
            + context.force().name()
            + "; no judgment is taken from it");
  }
}
