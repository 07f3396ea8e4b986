package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Question;

/**
 * Reads what was said to the press about one force or several.
 *
 * <pre>
 * PEEL: Police efficiency 2017 – force press releases     cycle, and pillar where one is named
 * Kent Police                                              a force, then sentences about it:
 * Kent Police is ‘outstanding’ at understanding the demands for its services; and ‘requires
 *     improvement’ in how it plans for the future.
 * </pre>
 *
 * <p>A grade is taken where it stands in quotation marks and the phrase behind it means exactly one
 * question ({@link QuestionPhrases}); it is marked as read from prose. A sentence with a grade
 * whose question cannot be told is not understood. Text without a grade in quotation marks is
 * passed over. Only such sentences were seen when this reader was made, no whole page.
 */
final class PressRelease implements PageRules {

  private static final int LONGEST_TITLE = 120;
  private static final String OPENING = "‘'“\"";
  private static final String CLOSING = "’'”\"";

  private final PageReaderSettings settings;
  private final String name;
  private final Blocks page;
  private final Ledger ledger;
  private final List<Assessment> assessments = new ArrayList<>();

  PressRelease(PageReaderSettings settings, String name, Blocks page, Ledger ledger) {
    this.settings = settings;
    this.name = name;
    this.page = page;
    this.ledger = ledger;
  }

  /** Whether a page has the title of a press release. */
  static boolean is(Blocks page, Frameworks frameworks) {
    for (int i = 0; page.ahead(i).isPresent(); i++) {
      if (isTitle(page.ahead(i).get(), frameworks)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(Block block, Frameworks frameworks) {
    return block.isPlain()
        && block.text().length() <= LONGEST_TITLE
        && block.begins("peel")
        && block.words().contains("press release")
        && framework(block, frameworks).isPresent();
  }

  /** The framework whose cycle stands in the title, as a year or as two. */
  private static Optional<Framework> framework(Block title, Frameworks frameworks) {
    return title.text().replace(":", " ").transform(text -> List.of(text.split(" ", -1))).stream()
        .filter(word -> word.startsWith("20"))
        .flatMap(word -> frameworks.find(word).stream())
        .findFirst();
  }

  @Override
  public PageKind kind() {
    return PageKind.PRESS_RELEASE;
  }

  @Override
  public List<Assessment> read() {
    while (page.peek().filter(block -> !isTitle(block, settings.frameworks())).isPresent()) {
      ledger.account(page.read(), LineRole.PASSED_OVER, "stands before the title");
    }
    Block title = page.read();
    Framework framework = framework(title, settings.frameworks()).orElseThrow();
    ledger.account(title, LineRole.TITLE, framework.name());
    ledger.say(
        DiagnosticCode.BEYOND_KNOWN_GROUND,
        title.line(),
        "no whole page of this kind was seen when this reader was made; compare its result with the"
            + " page");
    List<Question> questions = questions(framework, title);
    while (page.hasNext()) {
      Optional<Force> force = force(page.peek().orElseThrow(), settings.forces());
      if (force.isPresent()) {
        ledger.account(page.read(), LineRole.TITLE, force.get().name());
        readForce(force.get(), framework, questions);
      } else {
        passOver(page.read());
      }
    }
    return assessments;
  }

  private static List<Question> questions(Framework framework, Block title) {
    for (Pillar pillar : Pillar.values()) {
      if ((" " + title.words() + " ").contains(" " + pillar.label() + " ")) {
        return framework.questions(pillar);
      }
    }
    return framework.questions();
  }

  private static Optional<Force> force(Block block, Forces forces) {
    return block.isPlain() && block.text().length() <= LONGEST_TITLE
        ? forces.find(block.text())
        : Optional.empty();
  }

  private void readForce(Force force, Framework framework, List<Question> questions) {
    PageContext context = settings.context(name, page, ledger, force, framework);
    Map<Question, AreaSection> areas = new LinkedHashMap<>();
    while (page.hasNext() && force(page.peek().orElseThrow(), settings.forces()).isEmpty()) {
      readSentence(context, page.read(), questions, areas);
    }
    AssessmentBuilder assessment = Assessment.builder().force(force).framework(framework);
    areas.values().forEach(area -> assessment.addQuestion(area.build()));
    assessments.add(assessment.build());
  }

  private void readSentence(
      PageContext context,
      Block block,
      List<Question> questions,
      Map<Question, AreaSection> areas) {
    List<Quoted> quoted = Quoted.in(block.text());
    boolean understood = !quoted.isEmpty();
    for (Quoted said : quoted) {
      Optional<Question> question = QuestionPhrases.find(questions, said.phrase());
      if (question.isPresent() && !context.gradesFromProse()) {
        areas.computeIfAbsent(question.get(), key -> new AreaSection(context, key));
      } else if (question.isPresent()) {
        areas
            .computeIfAbsent(question.get(), key -> new AreaSection(context, key))
            .judgment()
            .take(block, said.grade(), Basis.PROSE);
      } else {
        understood = false;
        context.notUnderstood(block, "'" + said.grade().label() + "' at one of the questions");
      }
    }
    if (quoted.isEmpty()) {
      passOver(block);
    } else if (understood) {
      ledger.account(block, LineRole.JUDGMENT, context.force().name());
    }
  }

  private void passOver(Block block) {
    ledger.account(block, LineRole.PASSED_OVER, "gives no grade in quotation marks");
  }

  /** A grade in quotation marks, and the words behind it up to the next one or a semicolon. */
  private record Quoted(Grade grade, String phrase) {

    static List<Quoted> in(String text) {
      List<Quoted> found = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        int closing = OPENING.indexOf(text.charAt(i)) < 0 ? -1 : closing(text, i + 1);
        Optional<Grade> grade =
            closing < 0 ? Optional.empty() : JudgmentReader.grade(text.substring(i + 1, closing));
        if (grade.isPresent()) {
          found.add(new Quoted(grade.get(), text.substring(closing + 1, end(text, closing + 1))));
          i = closing;
        }
      }
      return found;
    }

    /** The closing mark of a quotation no longer than a grade. */
    private static int closing(String text, int from) {
      for (int i = from; i < text.length() && i < from + 25; i++) {
        if (CLOSING.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }

    private static int end(String text, int from) {
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ';' || c == '.' || c == '‘' || c == '“') {
          return i;
        }
      }
      return text.length();
    }
  }
}
