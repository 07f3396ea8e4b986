package org.peelinspections.io.page.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;

/**
 * Tells whether a text speaks of another inspection than that of the page, or of another force, and
 * where a heading, or a line that leads in, makes what follows it no judgment of this inspection:
 * {@code In 2016 we said:}, {@code Eastmere Constabulary}, {@code What the force thinks of itself}.
 *
 * <p>Years are {@code 2017}, {@code 2018/19} or {@code 2018–2019}. A line that ends with a colon
 * must speak of judging; every other one must not name another force or cycle, another time, a
 * denial or somebody else's opinion. Some good headings are refused by this; a diagnostic says so.
 */
public final class Elsewhere {

  private static final int LONGEST = 80;

  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:last|previous|previously|earlier|prior|former) \\w*\\s?"
              + "(?:inspections?|assessments?|cycle|round|year|grades?|judgments?|judgements?|reports?|time)\\b|\\bwhen"
              + " we last\\b|\\blast time\\b");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d\\d)(?:\\s?[/–-]\\s?(?:20)?(\\d\\d))?(?!\\d)");

  private static final Set<String> WORDS = WordLists.words("elsewhere");

  /** What is announced so is no judgment, whenever it is from. */
  private static final Set<String> UNREAL = WordLists.words("unreal");

  private static final Pattern JUDGES =
      Pattern.compile("\\b(?:judg|grade|indicat|assess|found|find|conclu|follow)");

  private static final Pattern ANNOUNCES =
      Pattern.compile("\\b(?:this is|these|following|as follows|below)\\b");

  /** What a block can be that says what follows. */
  private static final Set<Role> ROLES =
      Set.of(Role.NOT_UNDERSTOOD, Role.HEADING, Role.SUMMARY, Role.NARRATIVE, Role.OBSERVATION);

  private Elsewhere() {}

  public static boolean isNamed(PageContext context, String text) {
    return named(context, text).isPresent();
  }

  /** The other inspection or force that a text names; empty if it names none. */
  public static Optional<String> named(PageContext context, String text) {
    String words = FindingText.normalised(text);
    if (OTHER_TIME.matcher(words).find()
        || years(text).anyMatch(year -> !year.equals(context.framework().cycle().key()))) {
      return Optional.of("another inspection");
    }
    List<Force> named =
        context.names().entrySet().stream()
            .filter(name -> Block.has(words, name.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return named.contains(context.force())
        ? Optional.empty()
        : named.stream().map(Force::name).findFirst();
  }

  /** The names that a text can mean forces by, normalised once for a page. */
  static Map<String, Force> names(Forces forces) {
    Map<String, Force> names = new LinkedHashMap<>();
    for (Force force : forces.all()) {
      names.putIfAbsent(FindingText.normalised(force.name()), force);
      names.putIfAbsent(FindingText.normalised(force.shortName()), force);
    }
    return names;
  }

  /** Whether a text names another force or an earlier time; a later day can be that of the page. */
  static boolean isEarlierNamed(PageContext context, String text) {
    int first = context.framework().cycle().firstYear();
    return isNamed(context, text)
        && years(text)
            .findFirst()
            .filter(year -> Integer.parseInt(year.substring(0, 4)) >= first)
            .isEmpty();
  }

  /** The years by the key that a cycle has in data: 2017, 2018-19. */
  static Stream<String> years(String text) {
    if (!text.contains("20")) { // most texts name none, and a search costs more than this
      return Stream.empty();
    }
    return YEAR.matcher(text)
        .results()
        .map(year -> year.group(2) == null ? year.group(1) : year.group(1) + "-" + year.group(2));
  }

  /** Whether the first year that a text names is the cycle of a framework. */
  public static boolean isCycleNamed(Framework framework, String text) {
    return years(text).findFirst().filter(framework.cycle().key()::equals).isPresent();
  }

  /** Whether the block before the next one makes that one no judgment. */
  public static boolean isBefore(PageContext context) {
    return lead(context).isPresent();
  }

  /** The same of a question, which a line that says no more than 'none' can stand before. */
  public static boolean isBeforeQuestion(PageContext context) {
    return lead(context)
        .filter(block -> block.isMarkedAsHeading() || isNamed(context, block.text()))
        .isPresent();
  }

  /** Whether the next block may hold a judgment, and the one before it makes it none. */
  public static boolean isBeforeForm(PageContext context) {
    return context.next(block -> !block.isRow() && Terms.mayStandIn(block.words()))
        && isBefore(context);
  }

  private static Optional<Block> lead(PageContext context) {
    return context
        .page()
        .before()
        .filter(block -> ROLES.contains(context.ledger().role(block)))
        .filter(block -> isLead(context, block));
  }

  /** Whether a block says what follows, and that it is no judgment of this inspection. */
  public static boolean isLead(PageContext context, Block block) {
    if (!block.isPlain() || LastUpdated.is(block) || Headings.isSite(block)) {
      return false;
    }
    String text = block.text();
    if (block.endsInColon()) {
      String last = Sentences.last(text);
      return !JUDGES.matcher(last.toLowerCase(Locale.ROOT)).find() || speaksOfElse(context, last);
    }
    boolean open = text.length() <= LONGEST && !block.endsInSentence();
    return ((open || block.isMarkedAsHeading()) && speaksOfElse(context, text))
        || (announces(block) && (hasAny(UNREAL, block.words()) || isNamed(context, text)));
  }

  private static boolean announces(Block block) {
    return block.text().length() <= LONGEST
        && Sentences.of(block.text()).size() == 1
        && ANNOUNCES.matcher(block.words()).find();
  }

  /** Whether a text names another force, cycle, time or opinion than this inspection's. */
  private static boolean speaksOfElse(PageContext context, String text) {
    return hasAny(WORDS, FindingText.normalised(text)) || isNamed(context, text);
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
                && isEarlierNamed(context, block.text())));
  }

  /** Says so if a block that stands elsewhere looks like a judgment. */
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
