package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Basis;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Question;

/**
 * Reads the report page of a force, 2021/22 and 2023-25.
 *
 * <pre>
 * Overall summary
 * Our judgments
 * Our inspection assessed how good Kent Police is in 12 areas of policing. We make graded
 *     judgments in 11 of these 12 as follows:
 * Preventing crime | Good                         a table, where the rendering has kept it
 * We also inspected how effective a service Kent Police gives to victims of crime. We don’t
 *     make a graded judgment in this overall area.
 * Important changes to PEEL                       passed over, with its paragraphs
 * HM Inspector’s observations                     paragraphs of the inspector
 * Preventing crime                                then a section for each area:
 * Good                                            the judgment, where the rendering has kept it
 * Kent Police is good at preventing crime.        an opening sentence, which can supply it
 * Areas for improvement                           each a headline and paragraphs
 * Main findings                                   the argument, in sections
 * Innovative practice: ...                        a headline and paragraphs
 * </pre>
 *
 * <p>Such pages were seen to the inspector's summary; the sections of the areas are read as far as
 * their form is known from reports of the same time, and the reader says where they begin.
 */
final class ReportPage implements PageRules {

  private static final int LONGEST_NAME = 150;

  private static final List<String> ABOUT_PEEL =
      List.of("important changes to peel", "terminology in this report", "our judgments");

  private final PageContext context;
  private final Map<Question, AreaSection> areas = new LinkedHashMap<>();
  private final AssessmentBuilder assessment = Assessment.builder();
  private OptionalInt announced = OptionalInt.empty();
  private boolean beyondKnownGround;

  ReportPage(PageContext context) {
    this.context = context;
  }

  @Override
  public PageKind kind() {
    return PageKind.REPORT_PAGE;
  }

  @Override
  public List<Assessment> read() {
    assessment.force(context.force()).framework(context.framework());
    readOpening();
    while (context.page().hasNext()) {
      if (context.next(this::isAboutPeel)) {
        passSection();
      } else if (context.next(ReportPage::isObservations)) {
        observations();
      } else if (context.next(block -> areaOf(block).isPresent())) {
        area();
      } else {
        other(context.page().read());
      }
    }
    areas.values().forEach(area -> assessment.addQuestion(area.build()));
    sayMiscounted();
    PageEnd.check(context);
    return List.of(assessment.build());
  }

  /** The sentence by which the page was recognised, with the number of areas. */
  private void readOpening() {
    Block opening = context.page().read();
    announced = Numbers.before(opening.text(), "areas of policing");
    context.account(opening, LineRole.TITLE, "says which assessment this is");
  }

  private boolean isAboutPeel(Block block) {
    return ABOUT_PEEL.stream().anyMatch(block::isHeading)
        || (block.isLabel()
            && block.text().startsWith("PEEL ")
            && context.frameworks().find(block.text()).isPresent());
  }

  private static boolean isObservations(Block block) {
    String words = block.words();
    return block.isLabel()
        && (words.equals("hm inspectors observations") || words.equals("hm inspectors summary"));
  }

  private boolean isHeading(Block block) {
    return isAboutPeel(block)
        || isObservations(block)
        || areaOf(block).isPresent()
        || block.isHeading("overall summary");
  }

  private void passSection() {
    context.account(context.page().read(), LineRole.PASSED_OVER, "speaks of PEEL in general");
    while (context.page().hasNext() && !context.next(this::isHeading)) {
      context.account(context.page().read(), LineRole.PASSED_OVER, "speaks of PEEL in general");
    }
  }

  private void observations() {
    context.account(context.page().read(), LineRole.HEADING, "report page");
    while (context.page().hasNext() && !context.next(this::isHeading)) {
      Block block = context.page().read();
      String words = block.words();
      boolean signature =
          block.text().length() <= 100 && words.contains("inspector of constabulary");
      if (signature) {
        assessment.inspector(block.text());
        context.account(block, LineRole.INSPECTOR, "report page");
      } else if (Headings.isSite(block)) {
        context.account(block, LineRole.PASSED_OVER, "a link");
      } else {
        assessment.addObservation(block.isItem() ? "• " + block.text() : block.text());
        context.account(block, LineRole.OBSERVATION, "report page");
      }
    }
  }

  private void area() {
    Block heading = context.page().peek().orElseThrow();
    Question question = areaOf(heading).orElseThrow();
    sayBeyond(heading);
    AreaSection area = section(question);
    area.read(this::isHeading);
  }

  private AreaSection section(Question question) {
    return areas.computeIfAbsent(question, key -> new AreaSection(context, key));
  }

  private void sayBeyond(Block heading) {
    if (!beyondKnownGround) {
      beyondKnownGround = true;
      context.say(
          DiagnosticCode.BEYOND_KNOWN_GROUND,
          heading.line(),
          "no page was seen beyond the inspector's summary when this reader was made; from here on"
              + " compare its result with the page");
    }
  }

  /** The area of which a heading begins the section. */
  private Optional<Question> areaOf(Block block) {
    return block.isPlain() && block.text().length() <= LONGEST_NAME
        ? area(block.text())
        : Optional.empty();
  }

  private Optional<Question> area(String label) {
    String words = FindingText.normalised(label);
    return context.framework().questions().stream()
        .filter(question -> isCalled(question, words))
        .findFirst();
  }

  private static boolean isCalled(Question question, String words) {
    List<String> names = new ArrayList<>(List.of(question.label()));
    names.addAll(question.otherLabels());
    question.wording().text().ifPresent(names::add);
    names.addAll(question.otherWordings());
    return names.stream().anyMatch(name -> FindingText.normalised(name).equals(words));
  }

  private void other(Block block) {
    if (block.isRow()) {
      row(block);
    } else if (Headings.isSite(block) || block.isHeading("overall summary")) {
      context.account(block, LineRole.PASSED_OVER, "a link or heading of the website");
    } else if (block.begins("we also assess the force s performance")
        || block.begins("we also assess the forces performance")) {
      context.account(block, LineRole.PASSED_OVER, "speaks of PEEL in general");
    } else if (!victims(block)) {
      context.notUnderstood(block, "the name of an area of policing");
    }
  }

  /** A row of the table of grades: an area and its grade. */
  private void row(Block block) {
    List<String> cells = block.cells();
    Optional<Question> question = cells.size() == 2 ? area(cells.get(0)) : Optional.empty();
    Optional<Grade> grade =
        cells.size() == 2 ? JudgmentReader.grade(cells.get(1)) : Optional.empty();
    if (question.isPresent() && grade.isPresent()) {
      section(question.get()).judgment().take(block, grade.get(), Basis.STATED);
    } else if (question.isPresent() || grade.isPresent()) {
      context.notUnderstood(block, "an area of policing and its grade");
    } else {
      context.account(block, LineRole.HEADING, "table of grades");
    }
  }

  /** The sentence that the service for victims is not graded. */
  private boolean victims(Block block) {
    Optional<Question> victims =
        context.framework().questions().stream()
            .filter(question -> question.graded() != Graded.YES)
            .filter(question -> FindingText.normalised(question.label()).contains("victims"))
            .findFirst();
    boolean speaksOfIt =
        block.words().contains("victims of crime")
            && JudgmentReader.endsWithoutGrade(context, block);
    if (speaksOfIt) {
      victims.ifPresent(area -> section(area).judgment().takeLast(block));
    }
    return speaksOfIt && victims.isPresent();
  }

  private void sayMiscounted() {
    if (announced.isPresent() && announced.getAsInt() != areas.size()) {
      context.say(
          DiagnosticCode.AREAS_MISCOUNTED,
          context.page().first().line(),
          "the page announces " + announced.getAsInt() + " areas; " + areas.size() + " were read");
    }
  }
}
