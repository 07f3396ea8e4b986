package org.peelinspections.io.page.kinds;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.io.page.kinds.AnyPage.Found;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.parts.Withdrawal;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Tells what a page is about, by its first telling block:
 *
 * <ul>
 *   <li>{@code West Midlands PEEL 2017}: the title of a pillar page;
 *   <li>{@code West Midlands 2017}, for a force that is known: the title of a front page;
 *   <li>{@code This is HMIC’s second assessment of the effectiveness, efficiency and legitimacy
 *       with which Derbyshire Constabulary ...}: a front page that lost its title;
 *   <li>{@code Our inspection assessed how good Kent Police is in 12 areas of policing}: a report
 *       page; its cycle is the one that a heading names.
 * </ul>
 *
 * <p>What stands before that block is skipped: navigation, banners, and their dates.
 */
final class Recognition {

  private static final String PEEL = " PEEL ";
  private static final String READ_MORE = "Read more about ";
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_BEGINNING = 20;

  private final Blocks page;
  private final Ledger ledger;
  private final PageReaderSettings settings;
  private final Forces forces;
  private final Frameworks frameworks;

  /** Whether a report page begins on the page, whatever title stands above. */
  private final boolean report;

  private final Optional<Block> telling;

  Recognition(Blocks page, Ledger ledger, PageReaderSettings settings) {
    this.page = page;
    this.ledger = ledger;
    this.settings = settings;
    this.forces = settings.forces();
    this.frameworks = settings.frameworks();
    this.report = page.all().stream().anyMatch(Recognition::isReportOpening);
    this.telling = page.rest().stream().filter(this::tells).findFirst();
  }

  boolean isTold() {
    return telling.isPresent();
  }

  private boolean tells(Block block) {
    return titleOf(block).isPresent() || isFrontOpening(block) || isReportOpening(block);
  }

  /**
   * Reads the page, of which some line must tell; without assessment if what it says is unknown.
   */
  Found read(String name) {
    Block block = telling.orElseThrow();
    while (page.peek().filter(next -> next != block).isPresent()) {
      ledger.account(page.read(), Role.PASSED_OVER, "stands before the title");
    }
    Optional<Title> given = titleOf(block);
    given.ifPresent(title -> page.read());
    Optional<Title> title = given.or(() -> opening(block));
    Optional<PageContext> context = title.flatMap(told -> context(told, block, name));
    if (given.isPresent()) {
      context.ifPresent(
          of -> of.account(block, Role.TITLE, of.force().name() + ", " + of.framework().name()));
    }
    context.ifPresent(this::prepare);
    return title
        .flatMap(told -> context.map(told.rules()))
        .orElse(new Found(PageKind.UNKNOWN, List.of()));
  }

  private void prepare(PageContext context) {
    endAtAnother(context);
    Withdrawal.check(context);
    page.all().stream()
        .filter(block -> block.has("question"))
        .forEach(block -> context.spoken().keepNumbered(context.terms(), block));
  }

  /** Ends the page where another begins: a title of another force or cycle, which are known. */
  private void endAtAnother(PageContext context) {
    List<Block> rest = page.rest();
    int own = (int) rest.stream().takeWhile(block -> !isTitleOfAnother(block, context)).count();
    if (own < rest.size()) {
      Block another = rest.get(own);
      ledger.say(
          DiagnosticCode.OF_ANOTHER_INSPECTION,
          another.line(),
          another.text(),
          "begins another page; nothing behind it is taken");
      page.endBefore(own);
    }
  }

  private boolean isTitleOfAnother(Block block, PageContext context) {
    return titleOf(block)
        .filter(title -> title.known().isPresent() && title.framework().isPresent())
        .filter(
            title ->
                !title.known().get().equals(context.force())
                    || !title.framework().get().equals(context.framework()))
        .isPresent();
  }

  /** What a line says of force and cycle, of which neither need be known, and the rules for it. */
  private record Title(
      Function<PageContext, Found> rules,
      String force,
      Optional<Force> known,
      String cycle,
      Optional<Framework> framework) {}

  /**
   * A short line with the word PEEL in it and a cycle, or at least a year, behind; or the name of a
   * known force and a cycle.
   */
  private Optional<Title> titleOf(Block block) {
    String text = block.text();
    if (!isTitle(block)) {
      return Optional.empty();
    }
    int mark = text.indexOf(PEEL);
    if (mark > 0 && isCycle(text.substring(mark + PEEL.length()))) {
      return Optional.of(
          title(
              page -> new PillarPage(page).read(),
              text.substring(0, mark),
              text.substring(mark + PEEL.length())));
    }
    int gap = text.lastIndexOf(' ');
    return gap > 0 && isCycle(text.substring(gap + 1))
        ? Optional.of(
                title(
                    page -> new FrontPage(page).read(),
                    text.substring(0, gap),
                    text.substring(gap + 1)))
            .filter(title -> title.known().isPresent())
        : Optional.empty();
  }

  private Title title(Function<PageContext, Found> rules, String force, String cycle) {
    return new Title(rules, force, forces.find(force), cycle, frameworks.find(cycle));
  }

  private static boolean isTitle(Block block) {
    return block.isPlain() && block.text().length() <= LONGEST_TITLE;
  }

  private boolean isCycle(String text) {
    boolean year =
        text.length() >= 4
            && text.length() <= 12
            && text.startsWith("20")
            && Numbers.isDigits(text.substring(0, 4));
    Optional<Framework> named = frameworks.find(text);
    boolean ofAreas = named.filter(framework -> framework.pillars().isEmpty()).isPresent();
    return (year || named.isPresent()) && !(ofAreas && report);
  }

  /** The first words can be glued to the link before them: {@code about DerbyshireThis is ...}. */
  private static boolean isFrontOpening(Block block) {
    String words = block.words();
    return words.contains("this is ")
        && words.contains("assessment of ")
        && (words.contains(" peel ") || words.contains("effectiveness efficiency and legitimacy"));
  }

  static boolean isReportOpening(Block block) {
    return block.begins("our inspection assessed how good");
  }

  /** A sentence in place of a title, which stays to be read by the rules of such pages. */
  private Optional<Title> opening(Block block) {
    String sentence = PageContext.abridged(block.text());
    if (!isFrontOpening(block)) {
      return Optional.of(
          new Title(
              page -> new ReportPage(page).read(),
              sentence,
              forceIn(block),
              sentence,
              reportFramework()));
    }
    List<Force> named =
        page.rest().stream().limit(LONGEST_BEGINNING).flatMap(this::named).distinct().toList();
    if (named.size() > 1) {
      String both = named.stream().map(Force::name).collect(Collectors.joining(" and of "));
      ledger.say(DiagnosticCode.TWO_FORCES, block.line(), both);
      return Optional.empty();
    }
    Optional<Framework> framework =
        FrontPage.ORDINALS.entrySet().stream()
            .filter(ordinal -> block.has(ordinal.getKey()))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder())
            .flatMap(frameworks::find);
    Optional<Force> force = named.stream().findFirst();
    return Optional.of(
        new Title(page -> new FrontPage(page).read(), sentence, force, sentence, framework));
  }

  /** The forces that a block names as that of the page: in its link, opening or judgments. */
  private Stream<Force> named(Block block) {
    boolean ofForce = isFrontOpening(block) || block.begins("the extent to which");
    return Stream.of(ofForce ? forceIn(block) : Optional.<Force>empty(), readMoreAbout(block))
        .flatMap(Optional::stream);
  }

  /** {@code Read more about Derbyshire}, with or without the next words glued to it. */
  private Optional<Force> readMoreAbout(Block block) {
    return forces.all().stream()
        .filter(force -> block.text().startsWith(READ_MORE + force.shortName()))
        .max(Comparator.comparingInt(force -> force.shortName().length()));
  }

  private Optional<Framework> reportFramework() {
    return page.rest().stream().flatMap(block -> frameworkOf(block).stream()).findFirst();
  }

  private Optional<Framework> frameworkOf(Block block) {
    if (block.isHeading("important changes to peel")) {
      return frameworks.find("2021-22");
    }
    return isTitle(block) && block.text().startsWith("PEEL ")
        ? frameworks.find(block.text())
        : Optional.empty();
  }

  private Optional<PageContext> context(Title title, Block block, String name) {
    if (title.known().isEmpty()) {
      sayUnknownForce(ledger, forces, block, title.force());
    }
    if (title.framework().isEmpty()) {
      ledger.say(
          DiagnosticCode.UNKNOWN_CYCLE,
          block.line(),
          title.cycle(),
          frameworks.all().stream().map(Framework::name).collect(Collectors.joining(", ")));
    }
    return title
        .known()
        .flatMap(
            force ->
                title.framework().map(cycle -> settings.context(name, page, ledger, force, cycle)));
  }

  /** The force whose name stands in a block; the longest where one name holds another. */
  private Optional<Force> forceIn(Block block) {
    return forces.all().stream()
        .flatMap(force -> names(force).filter(block::has).map(name -> Map.entry(name, force)))
        .max(Comparator.comparingInt(named -> named.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static Stream<String> names(Force force) {
    return Stream.concat(Stream.of(force.name(), force.shortName()), force.otherNames().stream())
        .map(FindingText::normalised);
  }

  static void sayUnknownForce(Ledger ledger, Forces forces, Block block, String found) {
    ledger.say(
        DiagnosticCode.UNKNOWN_FORCE,
        block.line(),
        found,
        forces.all().stream().map(Force::shortName).collect(Collectors.joining(", ")));
  }
}
