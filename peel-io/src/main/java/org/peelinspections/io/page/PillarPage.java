package org.peelinspections.io.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.PillarAssessmentBuilder;

/** Reads the page of one pillar, from behind its title; {@link PageReader} shows its form. */
final class PillarPage {

  private static final String LAST_UPDATED = "last updated";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

  private final PageContext context;

  PillarPage(PageContext context) {
    this.context = context;
  }

  Optional<Assessment> read() {
    Optional<FrameworkPillar> pillar = pillar();
    if (pillar.isEmpty()) {
      return Optional.empty();
    }
    String where = pillar.get().pillar().label();
    PillarAssessmentBuilder builder =
        PillarAssessment.builder().pillar(pillar.get().pillar()).sources(context.sources());
    headline(pillar.get(), builder);
    lastUpdated(where, builder);
    GradeLine grade = GradeLine.read(context, where);
    builder.judgment(grade.judgment()).evidence(grade.evidence());
    Questions questions = new Questions(context, pillar.get().pillar());
    summary(where, builder, questions);
    builder.findings(new FindingSections(context, where, questions::begin).read());
    AssessmentBuilder assessment =
        Assessment.builder()
            .force(context.force())
            .framework(context.framework())
            .addPillar(builder.build());
    questions.read(assessment);
    endsInSentence();
    return Optional.of(assessment.build());
  }

  /** The pillar that the page names in its heading, else in the heading of its questions. */
  private Optional<FrameworkPillar> pillar() {
    Optional<Pillar> named = Optional.empty();
    if (context.next(block -> named(block.text()).isPresent())) {
      Block heading = context.page().read();
      named = named(heading.text());
      context.account(heading, LineRole.PILLAR, heading.text().toLowerCase(Locale.ROOT));
    } else {
      named = namedByQuestions();
      passUnknownHeading();
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

  /** A short line where the name of the pillar should stand. */
  private void passUnknownHeading() {
    if (context.next(Block::isLabel)
        && context.page().ahead(1).filter(Block::asks).isPresent()
        && !context.next(PillarPage::isLastUpdated)) {
      context.notUnderstood(context.page().read(), "the name of a pillar");
    }
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

  private static Optional<Pillar> named(String text) {
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

  private void lastUpdated(String where, PillarAssessmentBuilder builder) {
    if (!context.next(PillarPage::isLastUpdated)) {
      context.say(
          DiagnosticCode.NO_DATE,
          context.page().line(),
          where + ": the page does not say when it was last updated");
      return;
    }
    Block block = context.page().read();
    String text = block.text().substring(LAST_UPDATED.length()).strip();
    try {
      builder.lastUpdated(LocalDate.parse(text, DAY));
      context.account(block, LineRole.LAST_UPDATED, where);
    } catch (DateTimeException e) {
      context.say(
          DiagnosticCode.BAD_DATE,
          block.line(),
          where + ": '" + text + "' is not a date; expected one such as 12/12/2017");
    }
  }

  private static boolean isLastUpdated(Block block) {
    return !block.isItem() && block.text().toLowerCase(Locale.ROOT).startsWith(LAST_UPDATED);
  }

  private void summary(String where, PillarAssessmentBuilder builder, Questions questions) {
    while (context.page().hasNext()
        && !context.next(questions::begin)
        && !context.next(Headings::isKnown)) {
      Block block = context.page().read();
      if (block.isItem() || block.isLabel()) {
        context.notUnderstood(block, "a paragraph of the summary");
        continue;
      }
      builder.addSummary(block.text());
      context.account(block, LineRole.SUMMARY, where);
      StatedDirections.in(block.text(), context.frameworks(), context.framework().cycle())
          .forEach(builder::addStatedDirection);
    }
  }

  private void endsInSentence() {
    Block last = context.page().last();
    boolean complete =
        switch (context.ledger().role(last)) {
          case JUDGMENT, PASSED_OVER, NOT_UNDERSTOOD -> true;
          case HEADLINE, LAST_UPDATED, HEADING, QUESTION_NUMBER, QUESTION_WORDING -> false;
          default -> ".!?’”\"')".indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        };
    if (!complete) {
      context.say(
          DiagnosticCode.PAGE_ENDS_EARLY,
          last.line(),
          "the page ends with '" + PageContext.abridged(last.text()) + "'; it may be cut short");
    }
  }
}
