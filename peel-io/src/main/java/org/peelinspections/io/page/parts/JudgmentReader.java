package org.peelinspections.io.page.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.blocks.WrappedLines;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.io.page.parts.Spoken.Heard;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;

/**
 * Gathers what a page says of the judgment on one pillar or question, and decides at the end.
 *
 * <p>A line that gives the grade ({@code Good}), or says that there is none ({@code To be graded}),
 * comes first. A sentence in the place of the narrative can say that the question was not
 * inspected, or that the judgment was carried over. Where there is neither, the opening sentence
 * can supply the grade, marked as read from prose; it must be of a {@linkplain Terms known form}.
 * Statements that contradict each other leave the judgment not stated.
 */
public final class JudgmentReader {

  private static final Pattern GRADE_FOLLOWS =
      Pattern.compile("^(?:grade|judge?ment|rating) ?: ", Pattern.CASE_INSENSITIVE);

  private final PageContext context;
  private final JudgedArea area;
  private final Gathered gathered;
  private final Withdrawal withdrawal;
  private boolean refused;

  public JudgmentReader(PageContext context, JudgedArea area) {
    this.context = context;
    this.area = area;
    this.gathered = new Gathered(context, area, context.page().line());
    this.withdrawal = new Withdrawal(context, area);
  }

  /** Reads the next blocks if they give the judgment, or stand where that should stand. */
  public void readLine() {
    boolean said = false;
    while (context.next(block -> readGrade(block) || (block.isLabel() && readLabel(block)))) {
      context.page().read();
      said = true;
    }
    if (said && context.next(block -> Elsewhere.qualifies(context, block))) {
      Block line = context.page().peek().orElseThrow();
      gathered.ofAnother(context.evidence(line, line.text()));
    }
    if (!said && context.next(block -> block.isLabel() && !isOther(block))) {
      refuse(context.page().read());
    }
  }

  private boolean readGrade(Block block) {
    Optional<Grade> named = gradeOf(block);
    named.ifPresent(found -> take(block, found, Basis.STATED));
    return named.isPresent();
  }

  /** The grade that a line gives in its place: {@code Good}, {@code Grade: Good}. */
  public static Optional<Grade> gradeOf(Block block) {
    return block.isRow()
        ? Optional.empty()
        : Block.grade(GRADE_FOLLOWS.matcher(block.text()).replaceFirst(""));
  }

  private boolean readLabel(Block label) {
    return takeWhole(label, context.terms().read(label.text(), Place.LABEL, false));
  }

  /** Takes the last sentence of a paragraph if it says why the area has no grade. */
  public boolean takeLast(Block block) {
    return takeWhole(
        block,
        context
            .terms()
            .read(Sentences.last(block.text()), Place.QUESTION, false)
            .filter(last -> last.says().noGrade().isPresent()));
  }

  private boolean takeWhole(Block block, Optional<Said> said) {
    said.ifPresent(found -> takeStatus(block, block.text(), found));
    said.ifPresent(found -> context.account(block, Role.JUDGMENT, area.where()));
    return said.isPresent();
  }

  private static boolean isOther(Block block) {
    return Headings.isKnown(block)
        || Headings.isSite(block)
        || block.text().chars().allMatch(Character::isDigit);
  }

  /**
   * Takes what a paragraph says of the judgment beside a grade: that there is none, that it was
   * carried over; and, in the summary of a pillar, the grades of its questions.
   *
   * @return whether all of the paragraph says why there is no new grade, so that it is no narrative
   */
  boolean takeStatement(WrappedLines lines) {
    boolean taken = Terms.mayStandIn(lines.whole().words()) && takeSentences(lines.whole());
    if (taken) {
      lines.readAll().forEach(line -> context.account(line, Role.JUDGMENT, area.where()));
    }
    return taken;
  }

  private boolean takeSentences(Block block) {
    boolean allForms = true;
    boolean allTaken = true;
    boolean first = true;
    for (String sentence : Sentences.of(block.text())) {
      Optional<Said> said = read(sentence, allForms && !first).filter(area::isOf);
      first = false;
      allForms &= said.isPresent();
      allTaken &= said.filter(found -> takeStatus(block, sentence, found)).isPresent();
      if (allForms && area.place() == Place.PILLAR) {
        context.spoken().keep(said.orElseThrow(), block, sentence);
      }
    }
    return allTaken;
  }

  private Optional<Said> read(String sentence, boolean mayBeginWithIt) {
    return context.terms().read(sentence, area.place(), mayBeginWithIt);
  }

  /** Takes what a statement says of why there is no new grade; whether it says so. */
  public boolean takeStatus(Block block, String sentence, Said said) {
    Optional<Cycle> origin =
        switch (said.says()) {
          case CARRIED_OVER -> Optional.of(Spoken.origin(said));
          case STILL_STANDS -> context.cycleBefore();
          default -> Optional.empty();
        };
    Optional<NoGradeReason> reason = said.says().noGrade().map(this::reasonHere);
    boolean saysSo = origin.isPresent() || reason.isPresent();
    if (saysSo) {
      gathered.status(reason, origin, context.evidence(block, sentence));
    }
    return saysSo;
  }

  /** 'Ungraded' leaves open why; the framework can tell. */
  private NoGradeReason reasonHere(NoGradeReason reason) {
    return reason == NoGradeReason.NOT_ESTABLISHED && area.graded() == Graded.NO
        ? NoGradeReason.NOT_A_GRADED_AREA
        : reason;
  }

  public void take(Block block, Grade found, Basis basis) {
    take(block, block.text(), found, basis);
  }

  private void take(Block block, String words, Grade found, Basis basis) {
    if (context.framework().scale().filter(scale -> !scale.has(found)).isPresent()) {
      refuse(block);
      return;
    }
    if (basis == Basis.STATED) {
      context.account(block, Role.JUDGMENT, area.where());
    }
    withdrawal.given(block, words);
    gathered.grade(found, context.evidence(block).words(words).basis(basis).build());
  }

  private void refuse(Block block) {
    refused = true;
    Framework framework = context.framework();
    context.say(
        DiagnosticCode.UNKNOWN_GRADE,
        block.line(),
        area.where(),
        PageContext.abridged(block.text()),
        block.isGrade() ? " of " + framework.name() : "",
        framework.scale().map(GradingScale::grades).orElse(List.of(Grade.values())).stream()
            .map(Grade::label)
            .collect(Collectors.joining(", ")));
  }

  void considerWithdrawal(Block paragraph) {
    withdrawal.paragraph(paragraph);
  }

  /**
   * Lets the opening sentence of the text supply the grade if nothing else has given one; where
   * something has, the sentence must not contradict it.
   *
   * @param whole the opening with the lines over which it is wrapped
   */
  void considerProse(Block opening, Block whole) {
    List<String> sentences = Sentences.of(whole.text());
    Optional<Said> said = read(sentences.get(0), false);
    Optional<Grade> given = said.flatMap(found -> found.grade(area.id()));
    if (given.isPresent() && !gathered.isCarriedOver()) {
      supply(opening, sentences.get(0), given.get(), "the opening sentence");
      sentences.stream().skip(1).findFirst().ifPresent(second -> considerSecond(opening, second));
    } else if (said.isEmpty()) {
      sayUnread(whole, sentences);
    }
  }

  /** A second sentence can be a whole form too, and must not give another grade. */
  private void considerSecond(Block opening, String second) {
    read(second, true)
        .flatMap(said -> said.grade(area.id()))
        .filter(grade -> gathered.isSaid() && !gathered.grades().contains(grade))
        .ifPresent(grade -> take(opening, second, grade, Basis.PROSE));
  }

  private void supply(Block block, String sentence, Grade given, String from) {
    if (gathered.isSaid()) {
      if (!gathered.grades().contains(given)) {
        take(block, sentence, given, Basis.PROSE);
      }
    } else if (context.settings().gradesFromProse() && !refused) {
      take(block, sentence, given, Basis.PROSE);
      context.say(DiagnosticCode.GRADE_FROM_PROSE, block.line(), area.where(), given.label(), from);
    }
  }

  /** Says so if the opening looks like a judgment that this reading does not have. */
  private void sayUnread(Block opening, List<String> sentences) {
    String first = sentences.get(0);
    if (context.terms().judgesAnother(first, area.place())) {
      gathered.ofAnother(context.evidence(opening, first));
    }
    boolean missing = !gathered.isSaid() && !gathered.isCarriedOver() && !refused;
    (missing ? sentences : List.of(first))
        .stream()
            .filter(context.terms()::looksLikeAJudgment)
            .filter(each -> missing || !namesGathered(each))
            .findFirst()
            .ifPresent(each -> context.looksLikeAJudgment(opening, area.where() + ": ", each));
  }

  private boolean namesGathered(String sentence) {
    String words = FindingText.normalised(sentence);
    return gathered.grades().stream().anyMatch(grade -> Block.has(words, grade.label()));
  }

  /** Decides, after all that the page says of the judgment has been read. */
  void decide(AreaAssessmentBuilder assessment) {
    if (!area.id().isPillar()) {
      takeSpoken(context.spoken().of(area.id()));
    }
    withdrawal.found().ifPresent(gathered::ofAnother);
    Judgment judgment = gathered.judgment(refused);
    assessment.judgment(judgment).evidence(gathered.evidence(judgment));
  }

  private void takeSpoken(List<Heard> heard) {
    for (Heard each : heard) {
      each.grade()
          .ifPresent(
              grade -> supply(each.block(), each.sentence(), grade, "a sentence on the pillar"));
    }
    heard.stream()
        .filter(each -> each.origin().isPresent())
        .reduce((first, last) -> last)
        .ifPresent(
            last ->
                gathered.status(
                    Optional.empty(),
                    last.origin(),
                    context.evidence(last.block(), last.sentence())));
  }
}
