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
import org.peelinspections.io.page.kinds.AnyPage.Rules;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.parts.Withdrawal;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
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
   * Returns the rules for the page; empty, with a diagnostic, if what a line tells of it is not
   * known. Some line must tell.
   */
  Optional<Rules> rules(String name) {
    Block block = telling.orElseThrow();
    while (page.peek().filter(next -> next != block).isPresent()) {
      ledger.account(page.read(), Role.PASSED_OVER, "stands before the title");
    }
    Optional<Title> given = titleOf(block);
    given.ifPresent(title -> page.read());
    Title title = given.orElseGet(() -> titleFor(block));
    Optional<PageContext> context =
        given.isPresent()
            ? told(title, name, forces.find(title.force()), frameworks.find(title.cycle()))
            : isFrontOpening(block)
                ? frontOpening(title, name)
                : told(title, name, forceIn(block), reportFramework());
    if (given.isPresent()) {
      context.ifPresent(
          page ->
              page.account(
                  block, Role.TITLE, page.force().name() + ", " + page.framework().name()));
    }
    context.ifPresent(this::endAtAnother);
    context.ifPresent(Withdrawal::check);
    context.ifPresent(
        found ->
            found.page().all().stream()
                .filter(next -> next.has("question"))
                .forEach(each -> found.spoken().keepNumbered(found.terms(), each)));
    return context.map(title.rules());
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
    Optional<Title> title = titleOf(block);
    Optional<Force> force = title.flatMap(found -> forces.find(found.force()));
    Optional<Framework> framework = title.flatMap(found -> frameworks.find(found.cycle()));
    return force.isPresent()
        && framework.isPresent()
        && !(force.get().equals(context.force()) && framework.get().equals(context.framework()));
  }

  /** A title in its parts, of which neither need be known, and the rules for what it heads. */
  private record Title(
      Function<PageContext, Rules> rules, Block block, String force, String cycle) {}

  /** A sentence in place of a title. */
  private static Title titleFor(Block block) {
    String sentence = PageContext.abridged(block.text());
    return new Title(
        isFrontOpening(block) ? FrontPage::new : ReportPage::new, block, sentence, sentence);
  }

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
      String cycle = text.substring(mark + PEEL.length());
      return Optional.of(new Title(PillarPage::new, block, text.substring(0, mark), cycle));
    }
    int gap = text.lastIndexOf(' ');
    return gap > 0
            && isCycle(text.substring(gap + 1))
            && forces.find(text.substring(0, gap)).isPresent()
        ? Optional.of(
            new Title(FrontPage::new, block, text.substring(0, gap), text.substring(gap + 1)))
        : Optional.empty();
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

  /** A front page without title: the sentence stays to be read by the rules of such pages. */
  private Optional<PageContext> frontOpening(Title title, String name) {
    List<Force> named =
        page.rest().stream().limit(LONGEST_BEGINNING).flatMap(this::named).distinct().toList();
    if (named.size() > 1) {
      ledger.say(
          DiagnosticCode.TWO_FORCES,
          title.block().line(),
          named.stream().map(Force::name).collect(Collectors.joining(" and of ")));
      return Optional.empty();
    }
    Optional<Framework> framework =
        FrontPage.ORDINALS.entrySet().stream()
            .filter(ordinal -> title.block().has(ordinal.getKey()))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder())
            .flatMap(frameworks::find);
    return told(title, name, named.stream().findFirst(), framework);
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
    return page.rest().stream()
        .flatMap(
            block -> {
              if (block.isHeading("important changes to peel")) {
                return frameworks.find("2021-22").stream();
              }
              boolean titled = isTitle(block) && block.text().startsWith("PEEL ");
              return titled ? frameworks.find(block.text()).stream() : Stream.empty();
            })
        .findFirst();
  }

  private Optional<PageContext> told(
      Title title, String name, Optional<Force> force, Optional<Framework> framework) {
    if (force.isEmpty()) {
      sayUnknownForce(ledger, forces, title.block(), title.force());
    }
    if (framework.isEmpty()) {
      ledger.say(
          DiagnosticCode.UNKNOWN_CYCLE,
          title.block().line(),
          title.cycle(),
          frameworks.all().stream().map(Framework::name).collect(Collectors.joining(", ")));
    }
    return force.flatMap(
        known -> framework.map(cycle -> settings.context(name, page, ledger, known, cycle)));
  }

  /** The force whose name stands in a block; the longest where one name holds another. */
  private Optional<Force> forceIn(Block block) {
    Force best = null;
    int longest = 0;
    for (Force force : forces.all()) {
      for (String name : names(force)) {
        if (name.length() > longest && block.has(name)) {
          best = force;
          longest = name.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> names(Force force) {
    Stream<String> names = Stream.of(force.name(), force.shortName());
    return Stream.concat(names, force.otherNames().stream()).map(FindingText::normalised).toList();
  }

  static void sayUnknownForce(Ledger ledger, Forces forces, Block block, String found) {
    ledger.say(
        DiagnosticCode.UNKNOWN_FORCE,
        block.line(),
        found,
        forces.all().stream().map(Force::shortName).collect(Collectors.joining(", ")));
  }
}
