package org.peelinspections.io.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.PillarAssessmentBuilder;

/**
 * Reads the page of one pillar, from behind its title; {@link PageReader} shows its form.
 *
 * <p>The page on leadership of 2015 and 2016 has the same form behind some lines about other
 * inspections, and no grade.
 */
final class PillarPage implements PageRules {

  private static final String OTHER_INSPECTIONS = "other inspections";

  private final PageContext context;
  private PageKind kind = PageKind.PILLAR_PAGE;

  PillarPage(PageContext context) {
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
    }
    Optional<FrameworkPillar> pillar = pillar();
    return pillar.map(found -> List.of(read(found))).orElse(List.of());
  }

  private Assessment read(FrameworkPillar pillar) {
    String where = pillar.pillar().label();
    PillarAssessmentBuilder builder =
        PillarAssessment.builder().pillar(pillar.pillar()).sources(context.sources());
    headline(pillar, builder);
    LastUpdated.read(context, where).ifPresent(builder::lastUpdated);
    sayBeyond();
    JudgmentReader judgment = JudgmentReader.of(context, pillar);
    judgment.readLine();
    Questions questions = new Questions(context, pillar.pillar());
    summary(where, builder, judgment, questions);
    Judgment decided = judgment.judgment();
    builder.judgment(decided).evidence(judgment.evidence(decided));
    FindingSections findings = new FindingSections(context, where, questions::begin);
    while (context.next(Headings::isKnown) && !context.next(questions::begin)) {
      findings.readSection();
    }
    builder.findings(findings.all());
    AssessmentBuilder assessment =
        Assessment.builder()
            .force(context.force())
            .framework(context.framework())
            .addPillar(builder.build());
    questions.read(assessment);
    PageEnd.check(context);
    return assessment.build();
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

  /** What is said about other inspections before leadership is of other reports. */
  private void passOtherInspections() {
    while (context.page().hasNext()
        && !context.next(block -> named(block.text()).isPresent())
        && !context.next(LastUpdated::is)) {
      context.account(
          context.page().read(), LineRole.PASSED_OVER, "speaks of inspections in other reports");
    }
  }

  /** The pillar that the page names in its heading, else in the heading of its questions. */
  private Optional<FrameworkPillar> pillar() {
    Optional<Pillar> named;
    if (context.next(block -> named(block.text()).isPresent())) {
      Block heading = context.page().read();
      named = named(heading.text());
      context.account(heading, LineRole.PILLAR, heading.text().toLowerCase(Locale.ROOT));
    } else {
      named = namedByQuestions().or(this::namedByHeadline);
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

  private Optional<Pillar> namedByQuestions() {
    for (int i = 0; context.page().ahead(i).isPresent(); i++) {
      Block block = context.page().ahead(i).get();
      if (Headings.QUESTIONS.is(block)) {
        return named(block.text().substring(block.text().lastIndexOf(' ') + 1));
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

  /** A short line where the name of the pillar should stand. */
  private void passUnknownHeading() {
    if (context.next(Block::isLabel)
        && context.page().ahead(1).filter(Block::asks).isPresent()
        && !context.next(LastUpdated::is)) {
      context.notUnderstood(context.page().read(), "the name of a pillar");
    }
  }

  static Optional<Pillar> named(String text) {
    return Arrays.stream(Pillar.values())
        .filter(pillar -> FindingText.normalised(text).equals(pillar.label()))
        .findFirst();
  }

  private void headline(FrameworkPillar pillar, PillarAssessmentBuilder builder) {
    if (!context.next(Block::asks)) {
      return;
    }
    Block headline = context.page().read();
    builder.headline(headline.text());
    context.account(headline, LineRole.HEADLINE, pillar.pillar().label());
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

  private void summary(
      String where, PillarAssessmentBuilder builder, JudgmentReader judgment, Questions questions) {
    Paragraphs paragraphs = new Paragraphs(context, judgment);
    while (context.page().hasNext()
        && !context.next(questions::begin)
        && !context.next(Headings::isKnown)) {
      paragraphs
          .read(LineRole.SUMMARY, where, "a paragraph of the summary")
          .ifPresent(
              paragraph -> {
                builder.addSummary(paragraph.text());
                builder.addAllStatedDirections(judgment.statedDirections(paragraph));
              });
    }
  }
}
