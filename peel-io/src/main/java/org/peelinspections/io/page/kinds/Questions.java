package org.peelinspections.io.page.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.io.page.forms.NumberedWording;
import org.peelinspections.io.page.parts.AreaSection;
import org.peelinspections.io.page.parts.Elsewhere;
import org.peelinspections.io.page.parts.Headings;
import org.peelinspections.io.page.parts.JudgmentReader;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Question;

/**
 * Reads the questions of a pillar page, each with judgment, narrative and findings.
 *
 * <p>A question begins with its number, or where a rendering lost the number with the wording of a
 * question of the framework, in front of which the number can stand. A question that is not known,
 * belongs to another pillar, contradicts itself or stands a second time is not taken: all its lines
 * stay in the account as not understood.
 */
final class Questions {

  private final PageContext context;
  private final Pillar pillar;
  private final List<Question> known;
  private final Map<String, Question> byWording = new HashMap<>();
  private final List<Question> taken = new ArrayList<>();

  /** Whether the questions at hand stand under a heading that names another pillar. */
  private boolean ofOtherPillar;

  private boolean elsewhere;

  Questions(PageContext context, Pillar pillar) {
    this.context = context;
    this.pillar = pillar;
    this.known = context.framework().questions(pillar);
    Stream.concat(context.framework().questions().stream(), known.stream())
        .forEach(question -> wordings(question).forEach(text -> byWording.put(text, question)));
  }

  static Stream<String> wordings(Question question) {
    return Stream.concat(question.wording().text().stream(), question.otherWordings().stream())
        .map(FindingText::normalised);
  }

  /** Returns whether a block begins the questions: their heading, or the first of them. */
  boolean begin(Block block) {
    return Headings.QUESTIONS.is(block)
        || isNumber(block)
        || (worded(block).isPresent() && !isListed(block));
  }

  void read(AssessmentBuilder assessment) {
    while (context.page().hasNext()) {
      if (context.next(Headings.QUESTIONS::is)) {
        heading();
      } else if (context.next(this::begin)) {
        elsewhere |= Elsewhere.isBeforeQuestion(context);
        question().ifPresent(assessment::addArea);
      } else {
        context.notUnderstood(context.page().read(), "the number of a question");
      }
    }
    sayMissing();
  }

  private void heading() {
    Block heading = context.page().read();
    ofOtherPillar = Headings.pillarAtEnd(heading).filter(named -> named != pillar).isPresent();
    elsewhere = Elsewhere.isLead(context, heading);
    if (ofOtherPillar) {
      sayOtherPillar(heading.line(), "'" + heading.text() + "' stands");
    } else {
      context.account(heading, Role.HEADING, pillar.label());
    }
  }

  private void sayOtherPillar(int line, String found) {
    context.say(DiagnosticCode.OTHER_PILLAR, line, found, pillar.label());
  }

  private static boolean isNumber(Block block) {
    return block.isPlain() && block.text().length() <= 2 && Numbers.isDigits(block.text());
  }

  private Optional<Question> worded(Block block) {
    return block.isRow() || !block.text().endsWith("?")
        ? Optional.empty()
        : Optional.ofNullable(byWording.get(FindingText.normalised(parts(block).text())));
  }

  private static NumberedWording parts(Block wording) {
    return NumberedWording.of(wording.text());
  }

  /** Whether the next block is an item, or has a number, in a list that only says what is asked. */
  private boolean isListed(Block block) {
    Blocks page = context.page();
    boolean marked = block.isItem() || !parts(block).text().equals(block.text());
    return marked
        && (page.ahead(1).flatMap(this::worded).isPresent()
            || (page.before().flatMap(this::worded).isPresent()
                && page.ahead(1).flatMap(JudgmentReader::gradeOf).isEmpty()));
  }

  private Optional<AreaAssessment> question() {
    Optional<Block> number = context.readIf(Questions::isNumber);
    Optional<Block> wording = context.readIf(block -> block.asks() || worded(block).isPresent());
    Optional<Question> question = identified(number, wording);
    while (question.isEmpty() && context.nextBefore(this::begin)) {
      context.notUnderstood(context.page().read(), "a question that is known and stands once");
    }
    return question.map(known -> read(known, number, wording));
  }

  /** The one question that number and wording agree on, if it is known and new. */
  private Optional<Question> identified(Optional<Block> number, Optional<Block> wording) {
    Optional<Question> worded = wording.flatMap(this::worded);
    Optional<String> stated = stated(number, wording.filter(block -> worded.isPresent()));
    Optional<Question> byNumber = stated.flatMap(this::numbered);
    int line = number.or(() -> wording).map(Block::line).orElseGet(context.page()::line);
    if (worded.filter(question -> !known.contains(question)).isPresent()) {
      sayOtherPillar(line, "the question " + worded.get().id() + " stands");
      return Optional.empty();
    }
    if (elsewhere) {
      Elsewhere.say(context, line, wording.or(() -> number).map(Block::text).orElse(""));
    }
    if (ofOtherPillar || elsewhere) {
      return Optional.empty();
    }
    if (stated.isPresent() && byNumber.isEmpty()) {
      sayUnknown(line, stated.get());
      return Optional.empty();
    }
    if (byNumber.isPresent() && worded.isPresent() && !byNumber.equals(worded)) {
      context.say(
          DiagnosticCode.QUESTION_CONTRADICTS_ITSELF, line, byNumber.get().id(), worded.get().id());
      return Optional.empty();
    }
    return byNumber.or(() -> worded).filter(question -> isNew(question, line));
  }

  /** The number on a line of its own, else that in front of a wording. */
  private static Optional<String> stated(Optional<Block> number, Optional<Block> wording) {
    return number
        .map(Block::text)
        .or(() -> wording.map(block -> parts(block).number()))
        .filter(text -> !text.isEmpty());
  }

  private void sayUnknown(int line, String number) {
    context.say(
        DiagnosticCode.UNKNOWN_QUESTION,
        line,
        number,
        context.framework().name(),
        pillar.label(),
        known.stream()
            .flatMapToInt(question -> question.number().stream())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  private Optional<Question> numbered(String number) {
    int wanted = Integer.parseInt(number);
    return known.stream()
        .filter(q -> q.number().isPresent() && q.number().getAsInt() == wanted)
        .findFirst();
  }

  private boolean isNew(Question question, int line) {
    if (taken.contains(question)) {
      context.say(DiagnosticCode.QUESTION_TWICE, line, question.id());
      return false;
    }
    if (taken.stream().anyMatch(other -> known.indexOf(other) > known.indexOf(question))) {
      context.say(DiagnosticCode.QUESTION_OUT_OF_ORDER, line, question.id());
    }
    return taken.add(question);
  }

  private AreaAssessment read(Question question, Optional<Block> number, Optional<Block> wording) {
    AreaSection section = new AreaSection(context, question.id());
    String where = section.area().where();
    number.ifPresent(block -> context.account(block, Role.QUESTION_NUMBER, where));
    wording.ifPresent(block -> readWording(section, question, block));
    if (wording.isEmpty()) {
      int line = number.map(Block::line).orElseGet(context.page()::line);
      context.say(DiagnosticCode.NO_WORDING, line, question.id());
    }
    section.readDay();
    section.judgment().readLine();
    section.body(this::begin);
    return section.build();
  }

  private void readWording(AreaSection section, Question question, Block block) {
    boolean known = worded(block).isPresent();
    section.wording(block, known ? parts(block).text() : block.text());
    if (!known) {
      context.say(
          DiagnosticCode.WORDING_DIFFERS,
          block.line(),
          question.id(),
          context.framework().name(),
          question.wording().text().map(text -> "'" + text + "'").orElse("not known"));
    }
  }

  private void sayMissing() {
    String missing =
        known.stream()
            .filter(question -> !taken.contains(question))
            .map(question -> question.id().toString())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      context.say(DiagnosticCode.QUESTIONS_MISSING, context.page().line(), missing);
    }
  }
}
