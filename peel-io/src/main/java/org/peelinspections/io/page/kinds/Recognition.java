package org.peelinspections.io.page.kinds;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
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
public final class Recognition {

  private static final String PEEL = " PEEL ";
  private static final String HOW_GOOD = "our inspection assessed how good";
  private static final String READ_MORE = "Read more about ";
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_BEGINNING = 20;

  private final Blocks page;
  private final Ledger ledger;
  private final Forces forces;
  private final Frameworks frameworks;

  public Recognition(Blocks page, Ledger ledger, Forces forces, Frameworks frameworks) {
    this.page = page;
    this.ledger = ledger;
    this.forces = forces;
    this.frameworks = frameworks;
  }

  /** Returns whether any line tells what the page is about. */
  public boolean isTold() {
    for (int i = 0; page.ahead(i).isPresent(); i++) {
      if (tells(page.ahead(i).get())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what the page is about; empty, with a diagnostic, if what a line tells of it is not
   * known.
   */
  public Optional<Subject> subject() {
    for (int before = 0; page.ahead(before).isPresent(); before++) {
      Block block = page.ahead(before).get();
      if (tells(block)) {
        for (int i = 0; i < before; i++) {
          ledger.account(page.read(), PageCoverage.Role.PASSED_OVER, "stands before the title");
        }
        return subject(block);
      }
    }
    return Optional.empty();
  }

  /** Ends the page where another begins: a title of another force or cycle, which are known. */
  public void endAtAnother(Subject subject) {
    int own = 0;
    while (page.ahead(own).filter(block -> !isTitleOfAnother(block, subject)).isPresent()) {
      own++;
    }
    Optional<Block> another = page.ahead(own);
    if (another.isPresent()) {
      String said =
          "'" + another.get().text() + "' begins another page; nothing behind it is taken";
      ledger.say(DiagnosticCode.OF_ANOTHER_INSPECTION, another.get().line(), said);
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

  private Optional<Subject> subject(Block block) {
    return titleOf(block)
        .map(this::read)
        .orElseGet(() -> isFrontOpening(block) ? frontOpening(block) : reportOpening(block));
  }

  /** A title in its parts, of which neither need be known. */
  private record Title(PageKind kind, String force, String cycle) {}

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

  private static boolean isReportOpening(Block block) {
    return block.begins(HOW_GOOD);
  }

  private Optional<Subject> read(Title title) {
    Block block = page.read();
    Optional<Force> named = forces.find(title.force());
    Optional<Framework> framework = frameworks.find(title.cycle());
    if (named.isEmpty()) {
      unknownForce(block, title.force());
    }
    if (framework.isEmpty()) {
      unknownCycle(block, title.cycle());
    }
    if (named.isEmpty() || framework.isEmpty()) {
      return Optional.empty();
    }
    ledger.account(
        block, PageCoverage.Role.TITLE, named.get().name() + ", " + framework.get().name());
    return Optional.of(new Subject(title.kind(), named.get(), framework.get()));
  }

  /** A front page without title: the sentence stays to be read by the rules of such pages. */
  private Optional<Subject> frontOpening(Block block) {
    String words = " " + block.words() + " ";
    Set<Force> named = named();
    if (named.size() > 1) {
      ledger.say(
          DiagnosticCode.TWO_FORCES,
          block.line(),
          "the page speaks of "
              + named.stream().map(Force::name).collect(Collectors.joining(" and of "))
              + " as its force; expected one");
      return Optional.empty();
    }
    Optional<Framework> framework =
        FrontPage.ORDINALS.entrySet().stream()
            .filter(ordinal -> words.contains(" " + ordinal.getKey() + " "))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder())
            .flatMap(frameworks::find);
    return told(PageKind.FRONT_PAGE, block, named.stream().findFirst(), framework);
  }

  /** The forces that a front page names where it names its own: in its link, opening, judgments. */
  private Set<Force> named() {
    Set<Force> named = new LinkedHashSet<>();
    for (int i = 0; i < LONGEST_BEGINNING && page.ahead(i).isPresent(); i++) {
      Block block = page.ahead(i).get();
      if (isFrontOpening(block) || block.begins("the extent to which")) {
        forceIn(" " + block.words() + " ").ifPresent(named::add);
      }
      readMoreAbout(block).ifPresent(named::add);
    }
    return named;
  }

  /** {@code Read more about Derbyshire}, with or without the next words glued to it. */
  private Optional<Force> readMoreAbout(Block block) {
    if (!block.text().startsWith(READ_MORE)) {
      return Optional.empty();
    }
    String behind = block.text().substring(READ_MORE.length());
    return forces.all().stream()
        .filter(force -> behind.startsWith(force.shortName()))
        .max(Comparator.comparingInt(force -> force.shortName().length()));
  }

  private Optional<Subject> reportOpening(Block block) {
    String words = " " + block.words() + " ";
    return told(PageKind.REPORT_PAGE, block, forceIn(words), reportFramework());
  }

  private Optional<Framework> reportFramework() {
    for (int i = 0; page.ahead(i).isPresent(); i++) {
      Block block = page.ahead(i).get();
      if (block.isHeading("important changes to peel")) {
        return frameworks.find("2021-22");
      }
      if (isTitle(block) && block.text().startsWith("PEEL ")) {
        Optional<Framework> named = frameworks.find(block.text());
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> told(
      PageKind kind, Block block, Optional<Force> force, Optional<Framework> framework) {
    if (force.isEmpty()) {
      unknownForce(block, PageContext.abridged(block.text()));
    }
    if (framework.isEmpty()) {
      unknownCycle(block, PageContext.abridged(block.text()));
    }
    return force.isEmpty() || framework.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(kind, force.get(), framework.get()));
  }

  /** The force whose name stands in the words; the longest where one name holds another. */
  private Optional<Force> forceIn(String words) {
    Force best = null;
    int longest = 0;
    for (Force force : forces.all()) {
      for (String name : names(force)) {
        if (name.length() > longest && words.contains(" " + name + " ")) {
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

  private void unknownForce(Block block, String found) {
    List<String> known = forces.all().stream().map(Force::shortName).toList();
    ledger.say(
        DiagnosticCode.UNKNOWN_FORCE,
        block.line(),
        "'" + found + "' is not a force; expected one of " + String.join(", ", known));
  }

  private void unknownCycle(Block block, String found) {
    List<String> known = frameworks.all().stream().map(Framework::name).toList();
    ledger.say(
        DiagnosticCode.UNKNOWN_CYCLE,
        block.line(),
        "'" + found + "' is not a cycle; expected one of " + String.join(", ", known));
  }
}
