package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Withdrawals;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.FrameworkPillar;

/**
 * Finds the sentence that takes one judgment back: right behind what gives it, or in a paragraph
 * where it names the judgment.
 */
public final class Withdrawal {

  /** A sentence that gives a judgment, and the one behind it, stand in so many blocks at most. */
  private static final int MOST = 12;

  /** What gives one grade again and again is looked at so often. */
  private static final int MOST_GIVEN = 5;

  private static final int LONGEST_NOTICE = 300;

  /** So much of the name of a pillar stands in what it is called in sentences: effective. */
  private static final int STEM = 7;

  private final PageContext context;
  private final JudgedArea area;
  private final List<Given> given = new ArrayList<>();
  private Optional<Evidence> said = Optional.empty();

  private record Given(Block block, String words) {}

  Withdrawal(PageContext context, JudgedArea area) {
    this.context = context;
    this.area = area;
  }

  /** Takes in the words that give the judgment, and the block in which they begin. */
  void given(Block block, String words) {
    if (given.size() < MOST_GIVEN) {
      given.add(new Given(block, words));
    }
  }

  void paragraph(Block paragraph) {
    if (said.isEmpty() && Withdrawals.mayStandIn(paragraph.words())) {
      said =
          Sentences.of(paragraph.text()).stream()
              .filter(sentence -> Withdrawals.names(sentence, this::isOfOther))
              .filter(sentence -> !isOfAnotherPillar(sentence))
              .findFirst()
              .map(sentence -> context.evidence(paragraph).words(sentence).build());
    }
  }

  /** Returns the sentence that takes the judgment back; empty if none does, or none was given. */
  Optional<Evidence> found() {
    for (Given each : given) {
      said = said.or(() -> behind(each.block(), each.words()));
    }
    return said.filter(sentence -> !given.isEmpty());
  }

  private Optional<Evidence> behind(Block block, String words) {
    List<Block> blocks = context.page().from(block, MOST, next -> isOfTheSame(block, next));
    StringBuilder text = new StringBuilder();
    int used = 0;
    while (used < blocks.size() && text.indexOf(words) < 0) {
      text.append(used == 0 ? "" : " ").append(blocks.get(used++).text());
    }
    int end = text.indexOf(words) < 0 ? text.length() : text.indexOf(words) + words.length();
    List<String> candidates = new ArrayList<>();
    if (words.equals(block.text()) && !block.isRow()) {
      candidates.addAll(Sentences.of(words));
    }
    String rest = text.substring(end).strip();
    for (; used < blocks.size() && !isWhole(rest); used++) {
      rest = (rest + " " + blocks.get(used).text()).strip();
    }
    candidates.add(Sentences.first(rest));
    int last = blocks.get(Math.max(used, 1) - 1).line();
    return candidates.stream()
        .filter(sentence -> Withdrawals.follows(sentence, this::isOfOther))
        .filter(sentence -> !isOfAnotherPillar(sentence))
        .findFirst()
        .map(sentence -> context.evidence(block).lastLine(last).words(sentence).build());
  }

  private boolean isOfOther(String text) {
    return Lead.isOfEarlier(context, text);
  }

  /** Whether a sentence names a graded pillar, and none that the judgment can be about. */
  private boolean isOfAnotherPillar(String sentence) {
    String words = FindingText.normalised(sentence);
    List<Pillar> named =
        context.framework().pillars().stream()
            .filter(pillar -> pillar.graded() == Graded.YES)
            .map(FrameworkPillar::pillar)
            .filter(pillar -> words.contains(pillar.token().substring(0, STEM)))
            .toList();
    return !named.isEmpty() && named.stream().noneMatch(p -> area.pillar().equals(Optional.of(p)));
  }

  private static boolean isWhole(String rest) {
    return !rest.isEmpty() && ".!?”’".indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  /** Returns whether a block behind a row, item or grade is one more, or the day of the update. */
  private static boolean isOfTheSame(Block block, Block next) {
    return LastUpdated.is(next)
        || (block.isRow() && next.isRow())
        || (block.isItem() && next.isItem());
  }

  /**
   * Takes no judgment of a page that says that none holds, and none of a pillar that a sentence
   * names beside a judgment which it takes back.
   */
  public static void check(PageContext context) {
    notices(context).forEach(block -> check(context, block));
  }

  private static void check(PageContext context, Block block) {
    if (any(context, block.text(), Withdrawals::ofAll)) {
      doubt(context, block);
      return;
    }
    Set<Pillar> named =
        Sentences.of(block.text()).stream()
            .filter(sentence -> Withdrawals.names(sentence, of -> Lead.isOfEarlier(context, of)))
            .map(FindingText::normalised)
            .flatMap(words -> Stream.of(Pillar.values()).filter(p -> Block.has(words, p.token())))
            .collect(Collectors.toSet());
    if (!named.isEmpty()) {
      named.forEach(context.spoken()::doubt);
      String pillars = named.stream().sorted().map(Pillar::label).collect(Collectors.joining(", "));
      say(context, block, "no judgment on " + pillars + " is taken");
    }
  }

  /** Takes no judgment of a page, or what a page says of a force, from where a block says so. */
  private static void doubt(PageContext context, Block block) {
    context.spoken().doubt();
    say(context, block, "no judgment is taken");
  }

  /** Takes no judgment on a force if a press release says that none of it holds. */
  public static void checkAll(PageContext context) {
    check(context, Withdrawals::ofAll);
  }

  /** Takes no judgment of a front page, where several sentences judge, if one says 'these'. */
  public static void checkThese(PageContext context) {
    check(context, Withdrawals::ofThese);
  }

  private static void check(PageContext context, BiPredicate<String, Predicate<String>> test) {
    notices(context)
        .filter(block -> any(context, block.text(), test))
        .forEach(block -> doubt(context, block));
  }

  private static Stream<Block> notices(PageContext context) {
    return context.page().all().stream()
        .filter(block -> block.text().length() <= LONGEST_NOTICE && !block.isRow())
        .filter(block -> Withdrawals.mayStandIn(block.words()));
  }

  /** Takes no judgment on a force if a block of a press release takes one back. */
  public static void checkRelease(PageContext context, Block block) {
    if (Withdrawals.mayStandIn(block.words()) && any(context, block.text(), Withdrawals::names)) {
      doubt(context, block);
    }
  }

  /**
   * Whether a sentence right before the rows of a table, in them or right behind them, where the
   * page is, takes their grades back; says so.
   */
  public static boolean isOfTable(PageContext context, Optional<Block> before, List<Block> rows) {
    Optional<Block> lead =
        before.filter(block -> any(context, block.text(), Withdrawals::beforeTable));
    Optional<Block> behind =
        context
            .page()
            .peek()
            .filter(Block::isPlain)
            .filter(next -> !context.afterNext(Block::isRow));
    Optional<Block> said =
        lead.or(
            () ->
                Stream.concat(rows.stream(), behind.stream())
                    .filter(block -> any(context, words(block), Withdrawals::behindTable))
                    .findFirst());
    said.ifPresent(block -> say(context, block, "no grade of the table is taken"));
    return said.isPresent();
  }

  /** A row that is one note has it in its first cell. */
  private static String words(Block block) {
    return block.isRow() ? block.cells().get(0) : block.text();
  }

  /** Whether a test holds for a sentence, which it may ask whether it is of another inspection. */
  private static boolean any(
      PageContext context, String text, BiPredicate<String, Predicate<String>> test) {
    return Sentences.of(text).stream()
        .anyMatch(sentence -> test.test(sentence, of -> Lead.isOfEarlier(context, of)));
  }

  private static void say(PageContext context, Block block, String what) {
    context.say(
        DiagnosticCode.JUDGMENT_CONTRADICTED,
        block.line(),
        "the page says '" + PageContext.abridged(block.text()) + "'; " + what);
  }
}
