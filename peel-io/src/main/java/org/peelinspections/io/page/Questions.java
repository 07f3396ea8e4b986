package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionAssessmentBuilder;

/**
 * Reads the questions of a pillar page, each with judgment, narrative and findings.
 *
 * <p>A question begins with its number, or where a rendering lost the number with the wording of a
 * question of the framework. A question that is not known, contradicts itself or stands a second
 * time is not taken: all its lines stay in the account as not understood.
 */
final class Questions {

  private final PageContext context;
  private final Pillar pillar;
  private final List<Question> known;
  private final List<Question> taken = new ArrayList<>();

  Questions(PageContext context, Pillar pillar) {
    this.context = context;
    this.pillar = pillar;
    this.known = context.framework().questions(pillar);
  }

  /** Whether a block begins the questions: their heading, or the first of them. */
  boolean begin(Block block) {
    return Headings.QUESTIONS.is(block) || beginsQuestion(block);
  }

  void read(AssessmentBuilder assessment) {
    while (context.page().hasNext() && !context.next(this::begin)) {
      context.notUnderstood(
          context.page().read(), "the heading 'Questions for " + pillar.label() + "'");
    }
    if (context.next(Headings.QUESTIONS::is)) {
      context.account(context.page().read(), LineRole.HEADING, pillar.label());
    }
    if (context.page().hasNext()) {
      readAll(assessment);
      sayMissing();
    }
  }

  private void readAll(AssessmentBuilder assessment) {
    while (context.page().hasNext()) {
      if (context.next(this::beginsQuestion)) {
        read().ifPresent(assessment::addQuestion);
      } else {
        context.notUnderstood(context.page().read(), "the number of a question");
      }
    }
  }

  private void readRest(String expected) {
    while (context.page().hasNext() && !context.next(this::beginsQuestion)) {
      context.notUnderstood(context.page().read(), expected);
    }
  }

  private boolean beginsQuestion(Block block) {
    return isNumber(block) || worded(block).isPresent();
  }

  private static boolean isNumber(Block block) {
    return !block.isItem() && block.text().length() <= 2 && Numbers.isDigits(block.text());
  }

  private Optional<Question> worded(Block block) {
    return block.asks()
        ? known.stream().filter(q -> isWordingOf(q, block)).findFirst()
        : Optional.empty();
  }

  private static boolean isWordingOf(Question question, Block block) {
    return question.wording().text().filter(block::says).isPresent()
        || question.otherWordings().stream().anyMatch(block::says);
  }

  private Optional<QuestionAssessment> read() {
    Optional<Block> number = Optional.empty();
    if (context.next(Questions::isNumber)) {
      number = Optional.of(context.page().read());
    }
    Optional<Block> wording = Optional.empty();
    if (context.next(Block::asks)) {
      wording = Optional.of(context.page().read());
    }
    Optional<Question> question = identified(number, wording);
    if (question.isEmpty()) {
      skipBody();
      return Optional.empty();
    }
    return Optional.of(read(question.get(), number, wording));
  }

  /** The one question that number and wording agree on, if it is known and new. */
  private Optional<Question> identified(Optional<Block> number, Optional<Block> wording) {
    Optional<Question> byNumber = number.flatMap(this::numbered);
    Optional<Question> byWording = wording.flatMap(this::worded);
    int line = number.or(() -> wording).map(Block::line).orElseGet(context.page()::line);
    if (number.isPresent() && byNumber.isEmpty()) {
      context.say(
          DiagnosticCode.UNKNOWN_QUESTION,
          line,
          "question "
              + number.get().text()
              + " is not in "
              + context.framework().name()
              + "; known "
              + pillar.label()
              + " questions are "
              + numbers());
      return Optional.empty();
    }
    if (byNumber.isPresent() && byWording.isPresent() && !byNumber.equals(byWording)) {
      context.say(
          DiagnosticCode.QUESTION_CONTRADICTS_ITSELF,
          line,
          "the number is that of "
              + byNumber.get().id()
              + ", the wording that of "
              + byWording.get().id()
              + "; expected both of one question");
      return Optional.empty();
    }
    return byNumber.or(() -> byWording).filter(question -> isNew(question, line));
  }

  private Optional<Question> numbered(Block number) {
    int wanted = Integer.parseInt(number.text());
    return known.stream()
        .filter(q -> q.number().isPresent() && q.number().getAsInt() == wanted)
        .findFirst();
  }

  private String numbers() {
    List<String> numbers = new ArrayList<>();
    known.forEach(q -> q.number().ifPresent(n -> numbers.add(String.valueOf(n))));
    return String.join(", ", numbers);
  }

  private boolean isNew(Question question, int line) {
    if (taken.contains(question)) {
      context.say(
          DiagnosticCode.QUESTION_TWICE,
          line,
          "question " + question.id() + " stands a second time; only the first is taken");
      return false;
    }
    boolean late = taken.stream().anyMatch(other -> known.indexOf(other) > known.indexOf(question));
    if (late) {
      context.say(
          DiagnosticCode.QUESTION_OUT_OF_ORDER,
          line,
          "question " + question.id() + " stands behind one of a higher number");
    }
    return taken.add(question);
  }

  private QuestionAssessment read(
      Question question, Optional<Block> number, Optional<Block> wording) {
    String where = "question " + question.id();
    QuestionAssessmentBuilder builder =
        QuestionAssessment.builder().question(question.id()).sources(context.sources());
    number.ifPresent(block -> context.account(block, LineRole.QUESTION_NUMBER, where));
    wording.ifPresent(block -> context.account(block, LineRole.QUESTION_WORDING, where));
    wording.ifPresent(block -> builder.wording(block.text()));
    sayWording(question, number, wording);
    JudgmentReader judgment = JudgmentReader.of(context, question);
    judgment.readLine();
    new QuestionBody(context, where, judgment, this::beginsQuestion).read(builder);
    Judgment decided = judgment.judgment();
    return builder.judgment(decided).evidence(judgment.evidence(decided)).build();
  }

  private void sayWording(Question question, Optional<Block> number, Optional<Block> wording) {
    if (wording.isEmpty()) {
      context.say(
          DiagnosticCode.NO_WORDING,
          number.map(Block::line).orElseGet(context.page()::line),
          "question " + question.id() + " stands without its wording");
    } else if (!isWordingOf(question, wording.get())) {
      context.say(
          DiagnosticCode.WORDING_DIFFERS,
          wording.get().line(),
          "question "
              + question.id()
              + " is worded otherwise in "
              + context.framework().name()
              + ": "
              + question.wording().text().map(t -> "'" + t + "'").orElse("not known"));
    }
  }

  private void skipBody() {
    readRest("a question that is known and stands once");
  }

  private void sayMissing() {
    List<String> missing =
        known.stream().filter(q -> !taken.contains(q)).map(q -> q.id().toString()).toList();
    if (!missing.isEmpty()) {
      context.say(
          DiagnosticCode.QUESTIONS_MISSING,
          context.page().line(),
          "the page does not have " + String.join(", ", missing));
    }
  }
}
