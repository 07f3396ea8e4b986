package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          takingBack(Sentences.of(paragraph.text()), Withdrawals::names)
              .map(sentence -> context.evidence(paragraph, sentence));
    }
  }

  private Optional<String> takingBack(
      List<String> sentences, BiPredicate<String, Predicate<String>> test) {
    return sentences.stream()
        .filter(sentence -> test.test(sentence, ofOther(context)))
        .filter(sentence -> !isOfAnotherPillar(sentence))
        .findFirst();
  }

  private static Predicate<String> ofOther(PageContext context) {
    return text -> Elsewhere.isEarlierNamed(context, text);
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
    return takingBack(candidates, Withdrawals::follows)
        .map(sentence -> context.evidence(block).lastLine(last).words(sentence).build());
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
    check(context, Withdrawals::ofAll);
    notices(context)
        .filter(block -> !any(context, block.text(), Withdrawals::ofAll))
        .forEach(block -> doubtPillars(context, block));
  }

  private static void doubtPillars(PageContext context, Block block) {
    List<Pillar> named =
        Sentences.of(block.text()).stream()
            .filter(sentence -> Withdrawals.names(sentence, ofOther(context)))
            .map(FindingText::normalised)
            .flatMap(words -> Stream.of(Pillar.values()).filter(p -> Block.has(words, p.token())))
            .distinct()
            .sorted()
            .toList();
    if (!named.isEmpty()) {
      named.forEach(context.spoken()::doubt);
      String pillars = named.stream().map(Pillar::label).collect(Collectors.joining(", "));
      say(context, block, "no judgment on " + pillars + " is taken");
    }
  }

  /** Takes no judgment of a page, or on a force, where a sentence of it passes a test. */
  public static void check(PageContext context, BiPredicate<String, Predicate<String>> test) {
    notices(context).forEach(block -> check(context, block, test));
  }

  public static void check(
      PageContext context, Block block, BiPredicate<String, Predicate<String>> test) {
    if (Withdrawals.mayStandIn(block.words()) && any(context, block.text(), test)) {
      context.spoken().doubt();
      say(context, block, "no judgment is taken");
    }
  }

  private static Stream<Block> notices(PageContext context) {
    return context.page().all().stream()
        .filter(block -> block.text().length() <= LONGEST_NOTICE && !block.isRow())
        .filter(block -> Withdrawals.mayStandIn(block.words()));
  }

  /**
   * Whether a sentence right before the rows of a table, in them or right behind them, where the
   * page is, takes their grades back; says so.
   */
  public static boolean isOfTable(PageContext context, Optional<Block> before, List<Block> rows) {
    Stream<Block> lead =
        before.filter(block -> any(context, block.text(), Withdrawals::beforeTable)).stream();
    Stream<Block> next =
        context.next(Block::isPlain) && !context.afterNext(Block::isRow)
            ? context.page().peek().stream()
            : Stream.empty();
    Stream<Block> behind =
        Stream.concat(rows.stream(), next)
            .filter(block -> any(context, words(block), Withdrawals::behindTable));
    Optional<Block> said = Stream.concat(lead, behind).findFirst();
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
    return Sentences.of(text).stream().anyMatch(sentence -> test.test(sentence, ofOther(context)));
  }

  private static void say(PageContext context, Block block, String what) {
    context.say(
        DiagnosticCode.JUDGMENT_CONTRADICTED,
        block.line(),
        "the page says '" + PageContext.abridged(block.text()) + "'; " + what);
  }
}
