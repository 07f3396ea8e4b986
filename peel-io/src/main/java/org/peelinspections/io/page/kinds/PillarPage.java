package org.peelinspections.io.page.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.parts.AreaBody;
import org.peelinspections.io.page.parts.Headings;
import org.peelinspections.io.page.parts.JudgedArea;
import org.peelinspections.io.page.parts.JudgmentReader;
import org.peelinspections.io.page.parts.LastUpdated;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageEnd;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.FrameworkPillar;

/**
 * Reads the page of one pillar, from behind its title; {@link PageReader} shows its form.
 *
 * <p>The page on leadership of 2015 and 2016 has the same form behind some lines about other
 * inspections, and no grade. Where nothing but those lines stands there, it is the page beside it,
 * on other reports.
 */
public final class PillarPage implements PageRules {

  private static final String OTHER_INSPECTIONS = "other inspections";
  private static final List<String> HEADLINES = List.of("how", "to what extent");

  private final PageContext context;
  private PageKind kind = PageKind.PILLAR_PAGE;

  public PillarPage(PageContext context) {
    this.context = context;
  }

  @Override
  public PageKind kind() {
    return kind;
  }

  @Override
  public List<Assessment> read() {
    if (context.next(block -> block.isHeading(OTHER_INSPECTIONS))) {
      kind = PageKind.LEADERSHIP_PAGE;
      passOtherInspections();
      if (!context.page().hasNext()) {
        kind = PageKind.OTHER_REPORTS;
        OtherKinds.say(context.ledger(), kind, context.page().line());
        return List.of();
      }
    }
    Optional<FrameworkPillar> pillar = pillar();
    return pillar.map(found -> List.of(read(found))).orElse(List.of());
  }

  private Assessment read(FrameworkPillar pillar) {
    String where = pillar.pillar().label();
    AreaAssessmentBuilder builder =
        AreaAssessment.builder()
            .area(AreaId.of(context.framework().id(), pillar.pillar()))
            .sources(context.sources());
    headline(pillar, builder);
    JudgmentReader judgment = lastUpdatedAndGrade(pillar, builder);
    Questions questions = new Questions(context, pillar.pillar());
    AreaBody body =
        new AreaBody(context, where, PageCoverage.Role.SUMMARY, judgment, questions::begin);
    body.read();
    Judgment decided = judgment.judgment();
    builder
        .judgment(decided)
        .evidence(judgment.evidence(decided))
        .narrative(body.texts())
        .statedDirections(body.directions())
        .findings(body.findings());
    AssessmentBuilder assessment =
        Assessment.builder()
            .force(context.force())
            .framework(context.framework())
            .addArea(builder.build());
    if (kind == PageKind.PILLAR_PAGE || context.page().hasNext()) {
      questions.read(assessment);
    }
    PageEnd.check(context);
    return assessment.build();
  }

  /** The day of the last update and the grade, mostly in this order. */
  private JudgmentReader lastUpdatedAndGrade(
      FrameworkPillar pillar, AreaAssessmentBuilder builder) {
    String where = pillar.pillar().label();
    boolean dateLater =
        !context.next(LastUpdated::is)
            && context.page().ahead(1).filter(LastUpdated::is).isPresent();
    if (!dateLater) {
      LastUpdated.read(context, where).ifPresent(builder::lastUpdated);
      sayBeyond();
    }
    JudgmentReader judgment =
        new JudgmentReader(context, JudgedArea.of(context.framework(), pillar));
    judgment.readLine();
    if (dateLater) {
      LastUpdated.read(context, where).ifPresent(builder::lastUpdated);
      sayBeyond();
    }
    return judgment;
  }

  /** Pages on leadership were seen to their first lines. */
  private void sayBeyond() {
    if (!kind.knownToItsEnd() && context.page().hasNext()) {
      context.say(
          DiagnosticCode.BEYOND_KNOWN_GROUND,
          context.page().line(),
          "no page on leadership was seen beyond its first lines when this reader was made; from"
              + " here on compare its result with the page");
    }
  }

  /** Returns what is said about other inspections before leadership is of other reports. */
  private void passOtherInspections() {
    while (context.page().hasNext()
        && !context.next(block -> Headings.pillar(block.text()).isPresent())
        && !context.next(LastUpdated::is)) {
      context.account(
          context.page().read(),
          PageCoverage.Role.PASSED_OVER,
          "speaks of inspections in other reports");
    }
  }

  /** The pillar that the page names in its heading, else in the heading of its questions. */
  private Optional<FrameworkPillar> pillar() {
    Optional<Pillar> named;
    passLinksToPillars();
    if (context.next(block -> Headings.pillar(block.text()).isPresent())) {
      Block heading = context.page().read();
      named = Headings.pillar(heading.text());
      context.account(heading, PageCoverage.Role.PILLAR, heading.text().toLowerCase(Locale.ROOT));
    } else {
      named = namedByQuestions().or(this::namedByHeadline).or(this::namedByItsForm);
      passUnknownHeading();
    }
    if (named.equals(Optional.of(Pillar.LEADERSHIP))) {
      kind = PageKind.LEADERSHIP_PAGE;
    }
    Optional<FrameworkPillar> pillar = named.flatMap(context.framework()::pillar);
    if (pillar.isEmpty()) {
      List<String> known =
          context.framework().pillars().stream().map(entry -> entry.pillar().label()).toList();
      context.say(
          DiagnosticCode.UNKNOWN_PILLAR,
          context.page().line(),
          "nothing names a pillar of "
              + context.framework().name()
              + "; expected one of "
              + String.join(", ", known));
    }
    return pillar;
  }

  /** A list with the names of pillars leads to the other pages. */
  private void passLinksToPillars() {
    while (context.next(block -> block.isItem() && Headings.pillar(block.text()).isPresent())) {
      context.account(context.page().read(), PageCoverage.Role.PASSED_OVER, "a link");
    }
  }

  private Optional<Pillar> namedByQuestions() {
    for (int i = 0; context.page().ahead(i).isPresent(); i++) {
      Block block = context.page().ahead(i).get();
      if (Headings.QUESTIONS.is(block)) {
        return Headings.pillar(block.text().substring(block.text().lastIndexOf(' ') + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Pillar> namedByHeadline() {
    return context
        .page()
        .peek()
        .flatMap(
            block ->
                context.framework().pillars().stream()
                    .filter(entry -> entry.headline().text().filter(block::says).isPresent())
                    .map(FrameworkPillar::pillar)
                    .findFirst());
  }

  /** Behind what is said about other inspections a day stands on pages about leadership only. */
  private Optional<Pillar> namedByItsForm() {
    return kind == PageKind.LEADERSHIP_PAGE && context.next(LastUpdated::is)
        ? Optional.of(Pillar.LEADERSHIP)
        : Optional.empty();
  }

  /** A short line where the name of the pillar should stand. */
  private void passUnknownHeading() {
    if (context.next(Block::isLabel)
        && context.page().ahead(1).filter(Block::asks).isPresent()
        && !context.next(LastUpdated::is)) {
      context.notUnderstood(context.page().read(), "the name of a pillar");
    }
  }

  /** A question, the words of the framework, or what stands right before the day of the update. */
  private boolean isHeadline(FrameworkPillar pillar, Block block) {
    return block.asks()
        || (block.isPlain() && pillar.headline().text().filter(block::says).isPresent())
        || (HEADLINES.stream().anyMatch(block::begins)
            && !block.endsInSentence()
            && context.page().ahead(1).filter(LastUpdated::is).isPresent());
  }

  private void headline(FrameworkPillar pillar, AreaAssessmentBuilder builder) {
    if (!context.next(block -> isHeadline(pillar, block))) {
      return;
    }
    Block headline = context.page().read();
    builder.wording(headline.text());
    context.account(headline, PageCoverage.Role.HEADLINE, pillar.pillar().label());
    pillar
        .headline()
        .text()
        .filter(text -> !headline.says(text))
        .ifPresent(
            text ->
                context.say(
                    DiagnosticCode.HEADLINE_DIFFERS,
                    headline.line(),
                    "the page heads "
                        + pillar.pillar().label()
                        + " with '"
                        + headline.text()
                        + "'; "
                        + context.framework().name()
                        + " has '"
                        + text
                        + "'"));
  }
}
