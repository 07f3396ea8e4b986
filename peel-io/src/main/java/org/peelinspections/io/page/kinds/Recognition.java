package org.peelinspections.io.page.kinds;

import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
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
  private final Forces forces;
  private final Frameworks frameworks;

  Recognition(Blocks page, Ledger ledger, PageReaderSettings settings) {
    this.page = page;
    this.ledger = ledger;
    this.forces = settings.forces();
    this.frameworks = settings.frameworks();
  }

  /** Returns whether any line tells what the page is about. */
  boolean isTold() {
    return page.rest().stream().anyMatch(this::tells);
  }

  /**
   * Returns what the page is about; empty, with a diagnostic, if what a line tells of it is not
   * known. Some line must tell.
   */
  Optional<Subject> subject() {
    while (page.peek().filter(not(this::tells)).isPresent()) {
      ledger.account(page.read(), Role.PASSED_OVER, "stands before the title");
    }
    Block block = page.peek().orElseThrow();
    Optional<Title> title = titleOf(block);
    Optional<Subject> subject =
        title.isPresent()
            ? read(title.get())
            : isFrontOpening(block) ? frontOpening(block) : reportOpening(block);
    subject.ifPresent(this::endAtAnother);
    return subject;
  }

  /** Ends the page where another begins: a title of another force or cycle, which are known. */
  private void endAtAnother(Subject subject) {
    List<Block> rest = page.rest();
    int own = (int) rest.stream().takeWhile(block -> !isTitleOfAnother(block, subject)).count();
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

  private boolean isTitleOfAnother(Block block, Subject subject) {
    Optional<Title> title = titleOf(block);
    Optional<Force> force = title.flatMap(found -> forces.find(found.force()));
    Optional<Framework> framework = title.flatMap(found -> frameworks.find(found.cycle()));
    return force.isPresent()
        && framework.isPresent()
        && !(force.get().equals(subject.force()) && framework.get().equals(subject.framework()));
  }

  private boolean tells(Block block) {
    return titleOf(block).isPresent() || isFrontOpening(block) || isReportOpening(block);
  }

  /** A title in its parts, of which neither need be known. */
  private record Title(PageKind kind, String force, String cycle) {

    /** A sentence in place of a title. */
    Title(PageKind kind, Block sentence) {
      this(kind, PageContext.abridged(sentence.text()), PageContext.abridged(sentence.text()));
    }
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
      return Optional.of(new Title(PageKind.PILLAR_PAGE, text.substring(0, mark), cycle));
    }
    int gap = text.lastIndexOf(' ');
    return gap > 0
            && isCycle(text.substring(gap + 1))
            && forces.find(text.substring(0, gap)).isPresent()
        ? Optional.of(
            new Title(PageKind.FRONT_PAGE, text.substring(0, gap), text.substring(gap + 1)))
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
    return (year || named.isPresent()) && !(ofAreas && isReport());
  }

  /** Whether a report page begins on the page, whatever title stands above. */
  private boolean isReport() {
    return page.all().stream().anyMatch(Recognition::isReportOpening);
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

  private Optional<Subject> read(Title title) {
    Block block = page.read();
    Optional<Force> force = forces.find(title.force());
    Optional<Subject> subject = told(title, block, force, frameworks.find(title.cycle()));
    subject.ifPresent(
        told ->
            ledger.account(
                block, Role.TITLE, told.force().name() + ", " + told.framework().name()));
    return subject;
  }

  /** A front page without title: the sentence stays to be read by the rules of such pages. */
  private Optional<Subject> frontOpening(Block block) {
    List<Force> named =
        page.rest().stream().limit(LONGEST_BEGINNING).flatMap(this::named).distinct().toList();
    if (named.size() > 1) {
      ledger.say(
          DiagnosticCode.TWO_FORCES,
          block.line(),
          named.stream().map(Force::name).collect(Collectors.joining(" and of ")));
      return Optional.empty();
    }
    Optional<Framework> framework =
        FrontPage.ORDINALS.entrySet().stream()
            .filter(ordinal -> block.has(ordinal.getKey()))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder())
            .flatMap(frameworks::find);
    Title title = new Title(PageKind.FRONT_PAGE, block);
    return told(title, block, named.stream().findFirst(), framework);
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

  private Optional<Subject> reportOpening(Block block) {
    Title title = new Title(PageKind.REPORT_PAGE, block);
    return told(title, block, forceIn(block), reportFramework());
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

  private Optional<Subject> told(
      Title title, Block block, Optional<Force> force, Optional<Framework> framework) {
    if (force.isEmpty()) {
      sayUnknownForce(ledger, forces, block, title.force());
    }
    if (framework.isEmpty()) {
      ledger.say(
          DiagnosticCode.UNKNOWN_CYCLE,
          block.line(),
          title.cycle(),
          frameworks.all().stream().map(Framework::name).collect(Collectors.joining(", ")));
    }
    return force.flatMap(known -> framework.map(cycle -> new Subject(title.kind(), known, cycle)));
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
