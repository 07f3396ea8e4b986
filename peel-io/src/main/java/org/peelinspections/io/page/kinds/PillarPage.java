package org.peelinspections.io.page.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.kinds.AnyPage.Found;
import org.peelinspections.io.page.parts.AreaSection;
import org.peelinspections.io.page.parts.Headings;
import org.peelinspections.io.page.parts.JudgedArea;
import org.peelinspections.io.page.parts.JudgmentReader;
import org.peelinspections.io.page.parts.LastUpdated;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;

/**
 * Reads the page of one pillar, from behind its title; {@link
 * org.peelinspections.io.page.PageReader} shows its form.
 *
 * <p>The page on leadership of 2015 and 2016 has the same form behind some lines about other
 * inspections, and no grade. Where nothing but those lines stands there, it is the page beside it,
 * on other reports.
 */
final class PillarPage {

  private static final String OTHER_INSPECTIONS = "other inspections";
  private static final int LONGEST_HEADLINE = 120;
  private static final List<String> HEADLINES = List.of("how", "to what extent");

  private final PageContext context;
  private PageKind kind = PageKind.PILLAR_PAGE;

  PillarPage(PageContext context) {
    this.context = context;
  }

  Found read() {
    if (context.next(block -> block.isHeading(OTHER_INSPECTIONS))) {
      kind = PageKind.LEADERSHIP_PAGE;
      passOtherInspections();
      if (!context.page().hasNext()) {
        int line = context.page().line();
        return RefusedKinds.refuse(context.ledger(), PageKind.OTHER_REPORTS, line);
      }
    }
    List<Assessment> assessments = pillar().map(this::read).stream().toList();
    return new Found(kind, assessments);
  }

  private Assessment read(FrameworkPillar pillar) {
    endAtOtherPillar(pillar.pillar());
    AreaId id = AreaId.of(context.framework().id(), pillar.pillar());
    JudgedArea area = JudgedArea.of(context.framework(), id);
    Questions questions = new Questions(context, pillar.pillar());
    Optional<Block> headline = headline(area, questions);
    boolean dateLater = !context.next(LastUpdated::isDay) && context.afterNext(LastUpdated::isDay);
    Optional<LocalDate> day = dateLater ? Optional.empty() : lastUpdated(area);
    AreaSection section = new AreaSection(context, id);
    headline.ifPresent(section::wording);
    section.judgment().readLine();
    boolean again = dateLater || context.next(LastUpdated::isDay);
    section.lastUpdated(again ? lastUpdated(area).or(() -> day) : day);
    section.body(questions::begin);
    AssessmentBuilder assessment = context.assessment().addArea(section.build());
    if (kind == PageKind.PILLAR_PAGE || context.page().hasNext()) {
      questions.read(assessment);
    }
    context.checkEnd();
    return assessment.build();
  }

  /** Ends the page where another pillar begins: no grade or finding of that is one of this. */
  private void endAtOtherPillar(Pillar own) {
    List<Block> rest = context.page().rest();
    for (int i = 0; i < rest.size(); i++) {
      Block block = rest.get(i);
      Optional<Pillar> other =
          Optional.of(block)
              .filter(each -> each.text().length() <= LONGEST_HEADLINE)
              .flatMap(each -> Headings.pillar(context.framework(), each))
              .filter(named -> named != own);
      if (other.isPresent() && (Headings.pillar(block).isEmpty() || beginsAt(i, rest))) {
        String found = "'" + PageContext.abridged(block.text()) + "' begins " + other.get().label();
        context.say(DiagnosticCode.OTHER_PILLAR, block.line(), found, own.label());
        context.page().endBefore(i);
        return;
      }
    }
  }

  /** Whether a judgment, text or finding stands behind the name of a pillar; a link has none. */
  private boolean beginsAt(int name, List<Block> blocks) {
    if (name + 1 == blocks.size()) {
      return false;
    }
    Block next = blocks.get(name + 1);
    boolean linked = name > 0 && Headings.pillar(blocks.get(name - 1)).isPresent();
    boolean text = next.endsInSentence() || Headings.AREAS_FOR_IMPROVEMENT.is(next);
    return (text && !linked)
        || Headings.pillarAsked(context.framework(), next).isPresent()
        || LastUpdated.isDay(next)
        || JudgmentReader.gradeOf(next).isPresent();
  }

  /** The question that heads the pillar. Where another stands there, all below is of that one. */
  private Optional<Block> headline(JudgedArea area, Questions questions) {
    if (context.next(questions::begin) || !context.next(block -> isHeadline(area, block))) {
      return Optional.empty();
    }
    Block headline = context.page().read();
    if (area.isHeadedBy(context, headline)) {
      return Optional.of(headline);
    }
    area.sayDiffering(context, headline);
    while (context.nextBefore(questions::begin)) {
      context.notUnderstood(context.page().read(), "the question that heads the pillar above");
    }
    return Optional.empty();
  }

  private Optional<LocalDate> lastUpdated(JudgedArea area) {
    Optional<LocalDate> day = LastUpdated.read(context, area.where());
    if (!kind.knownToItsEnd() && context.page().hasNext()) {
      context.say(
          DiagnosticCode.BEYOND_KNOWN_GROUND,
          context.page().line(),
          "no page on leadership was seen beyond its first lines");
    }
    return day;
  }

  private void passOtherInspections() {
    while (context.nextBefore(
        block -> Headings.pillar(block).isPresent() || LastUpdated.is(block))) {
      context.read(Role.PASSED_OVER, "speaks of inspections in other reports");
    }
  }

  /** The pillar that the page names in its heading, else in the heading of its questions. */
  private Optional<FrameworkPillar> pillar() {
    passLinksToPillars();
    Optional<Pillar> named = context.page().peek().flatMap(Headings::pillar);
    if (named.isPresent()) {
      Block heading = context.page().read();
      context.account(heading, Role.PILLAR, heading.text().toLowerCase(Locale.ROOT));
    } else {
      named = namedByQuestions().or(this::namedByHeadline).or(this::namedByItsForm);
      passUnknownHeading();
    }
    if (named.equals(Optional.of(Pillar.LEADERSHIP))) {
      kind = PageKind.LEADERSHIP_PAGE;
    }
    Optional<FrameworkPillar> pillar = named.flatMap(context.framework()::pillar);
    if (pillar.isEmpty()) {
      context.say(
          DiagnosticCode.UNKNOWN_PILLAR,
          context.page().line(),
          context.framework().name(),
          expected(context.framework()));
    }
    return pillar;
  }

  private static String expected(Framework framework) {
    return framework.pillars().isEmpty()
        ? "a report, since it has areas and no pillars: 'Our inspection assessed how good ...'"
        : framework.pillars().stream()
            .map(entry -> entry.pillar().label())
            .collect(Collectors.joining(", ", "one of ", ""));
  }

  /** A list with the names of pillars leads to the other pages, as do several above a headline. */
  private void passLinksToPillars() {
    while (context.next(block -> block.isItem() && Headings.pillar(block).isPresent())) {
      context.read(Role.PASSED_OVER, "a link");
    }
    List<Block> rest = context.page().rest();
    int names = (int) rest.stream().takeWhile(block -> Headings.pillar(block).isPresent()).count();
    Optional<Block> behind = context.page().ahead(names);
    if (names > 1
        && behind.flatMap(block -> Headings.pillarAsked(context.framework(), block)).isPresent()) {
      rest.subList(0, names).forEach(name -> context.read(Role.PASSED_OVER, "a link"));
    }
  }

  private Optional<Pillar> namedByQuestions() {
    return context.page().rest().stream()
        .filter(Headings.QUESTIONS::is)
        .findFirst()
        .flatMap(Headings::pillarAtEnd);
  }

  private Optional<Pillar> namedByHeadline() {
    return context.page().peek().flatMap(block -> Headings.pillarAsked(context.framework(), block));
  }

  /** Behind what is said about other inspections a day stands on pages about leadership only. */
  private Optional<Pillar> namedByItsForm() {
    return kind == PageKind.LEADERSHIP_PAGE && context.next(LastUpdated::is)
        ? Optional.of(Pillar.LEADERSHIP)
        : Optional.empty();
  }

  /** A short line where the name of the pillar should stand. */
  private void passUnknownHeading() {
    if (context.next(block -> block.isLabel() && !LastUpdated.is(block))
        && context.afterNext(Block::asks)) {
      context.notUnderstood(context.page().read(), "the name of a pillar");
    }
  }

  /** A question, the words of the framework, or what stands right before the day of the update. */
  private boolean isHeadline(JudgedArea area, Block block) {
    return block.asks()
        || area.isWordedBy(block)
        || (block.beginsAny(HEADLINES)
            && !block.endsInSentence()
            && context.afterNext(LastUpdated::is));
  }
}
