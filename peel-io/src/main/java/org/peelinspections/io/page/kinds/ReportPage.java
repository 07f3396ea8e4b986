package org.peelinspections.io.page.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.io.page.forms.WordLists;
import org.peelinspections.io.page.kinds.AnyPage.Found;
import org.peelinspections.io.page.parts.AreaSection;
import org.peelinspections.io.page.parts.Elsewhere;
import org.peelinspections.io.page.parts.Headings;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.Withdrawal;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.Graded;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Question;

/**
 * Reads the report page of a force, 2021/22 and 2023-25.
 *
 * <pre>
 * Overall summary
 * Our judgments
 * Our inspection assessed how good Kent Police is in 12 areas of policing. We make graded
 *     judgments in 11 of these 12 as follows:
 * Preventing crime | Good                         a {@link GradeTable}, where the rendering has it
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
final class ReportPage {

  private static final int LONGEST_NAME = 150;

  private static final List<String> ABOUT_PEEL =
      List.of("important changes to peel", "terminology in this report");

  private static final List<String> GENERAL = WordLists.phrases("peel-in-general");

  private final PageContext context;
  private final Map<String, Question> byName = new HashMap<>();
  private final Map<Question, AreaSection> areas = new LinkedHashMap<>();
  private final AssessmentBuilder assessment;
  private final TableSubject subject;
  private boolean beyondKnownGround;

  /** Whether a heading has said that the areas below it are of another inspection. */
  private boolean elsewhere;

  ReportPage(PageContext context) {
    this.context = context;
    this.assessment = context.assessment();
    this.subject = new TableSubject(context);
    for (Question question : context.framework().questions()) {
      Stream.concat(Stream.of(question.label()), question.otherLabels().stream())
          .map(FindingText::normalised)
          .forEach(name -> byName.putIfAbsent(name, question));
      Questions.wordings(question).forEach(wording -> byName.putIfAbsent(wording, question));
    }
  }

  Found read() {
    Block opening = context.read(Role.TITLE, "says which assessment this is");
    while (context.page().hasNext()) {
      if (context.next(Block::isRow)) {
        table();
      } else if (context.next(Block::isGrade)) {
        passGradesBeforeAreas();
      } else if (context.next(this::isAboutPeel)) {
        passSection();
      } else if (context.next(ReportPage::isObservations)) {
        observations();
      } else if (context.next(block -> areaOf(block).isPresent() || isUnknownArea(block))) {
        area();
      } else {
        other();
      }
    }
    areas.values().forEach(area -> assessment.addArea(area.build()));
    sayMiscounted(Numbers.before(opening.words(), "areas of policing"));
    context.checkEnd();
    return new Found(PageKind.REPORT_PAGE, List.of(assessment.build()));
  }

  private boolean isAboutPeel(Block block) {
    return ABOUT_PEEL.stream().anyMatch(block::isHeading)
        || (block.isLabel()
            && block.text().startsWith("PEEL ")
            && context.settings().frameworks().find(block.text()).isPresent());
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
        || isUnknownArea(block)
        || isSummaryHeading(block)
        || onVictims(block).isPresent();
  }

  /** Whether the next block is a name that is not known, behind an area and before a grade. */
  private boolean isUnknownArea(Block block) {
    return !areas.isEmpty()
        && block.isPlain()
        && !block.endsInSentence()
        && !block.endsInColon()
        && !block.isGrade()
        && context.afterNext(Block::isGrade);
  }

  private static boolean isSummaryHeading(Block block) {
    return block.isHeading("overall summary") || block.isHeading("our judgments");
  }

  private void passSection() {
    subject.reset();
    elsewhere = context.next(block -> Elsewhere.isNamed(context, block.text()));
    do {
      context.read(Role.PASSED_OVER, "speaks of PEEL in general");
    } while (context.nextBefore(this::isHeading));
  }

  private void observations() {
    subject.reset();
    context.read(Role.HEADING, "report page");
    while (context.nextBefore(this::isHeading)) {
      Block block = context.page().read();
      if (Headings.isInspector(block)) {
        assessment.inspector(block.text());
        context.account(block, Role.INSPECTOR, "report page");
      } else if (block.isGrade()) {
        context.notUnderstood(block, "the name of an area before its grade");
      } else if (!context.passLink(block)) {
        assessment.addObservation(block.kept());
        context.account(block, Role.OBSERVATION, "report page");
      }
    }
  }

  private void area() {
    Block heading = context.page().peek().orElseThrow();
    Optional<Question> question = areaOf(heading);
    sayBeyond(heading);
    elsewhere |= subject.other().isPresent() || Elsewhere.isBefore(context);
    subject.reset();
    if (elsewhere) {
      Elsewhere.say(context, heading.line(), heading.text());
      passArea("an area of this inspection");
    } else if (question.isEmpty()) {
      passArea("one of the areas " + context.framework().areas());
    } else {
      section(question.get()).read(this::isHeading);
    }
  }

  /** Passes an area with its findings, which are of no other. */
  private void passArea(String expected) {
    do {
      context.notUnderstood(context.page().read(), expected);
    } while (context.nextBefore(this::isHeading));
  }

  private AreaSection section(Question question) {
    return areas.computeIfAbsent(question, key -> new AreaSection(context, key.id()));
  }

  private void sayBeyond(Block heading) {
    if (!beyondKnownGround) {
      beyondKnownGround = true;
      context.say(
          DiagnosticCode.BEYOND_KNOWN_GROUND,
          heading.line(),
          "no page was seen beyond the inspector's summary");
    }
  }

  /** The area of which a heading begins the section. */
  private Optional<Question> areaOf(Block block) {
    return block.isPlain() && block.text().length() <= LONGEST_NAME
        ? Optional.ofNullable(byName.get(block.words()))
        : Optional.empty();
  }

  private void other() {
    Block block = context.page().read();
    subject.consider(block);
    elsewhere &= !block.isMarkedAsHeading() && !isSummaryHeading(block);
    if (Headings.isSite(block) || isSummaryHeading(block)) {
      context.account(block, Role.PASSED_OVER, "a link or heading of the website");
    } else if (block.beginsAny(GENERAL)) {
      context.account(block, Role.PASSED_OVER, "speaks of PEEL in general");
    } else if (!victims(block)) {
      context.notUnderstood(block, "the name of an area of policing");
    }
  }

  /**
   * Passes a grade that stands before the name of an area. It may head a list of areas, so that the
   * grade behind the last of them is that of others.
   */
  private void passGradesBeforeAreas() {
    do {
      context.notUnderstood(context.page().read(), "the name of an area before its grade");
    } while (context.next(Block::isGrade)
        || (context.next(block -> areaOf(block).isPresent())
            && context.afterNext(next -> next.isGrade() || areaOf(next).isPresent())));
  }

  /** Reads the rows of one table, unless they are of another force or an earlier inspection. */
  private void table() {
    Optional<Block> above = context.page().before();
    List<Block> rows = new ArrayList<>();
    do {
      rows.add(context.page().read());
    } while (context.next(block -> block.isRow() && !block.beginsTable()));
    Optional<String> other =
        Withdrawal.isOfTable(context, above, rows)
            ? Optional.of("what is taken back")
            : subject.ofTable();
    if (other.isPresent()) {
      String reason = "a table about " + other.get();
      rows.forEach(row -> context.account(row, Role.PASSED_OVER, reason));
    } else {
      new GradeTable(context, rows, byName::get, this::section).read();
    }
  }

  /** Takes the sentence that the service for victims is not graded. */
  private boolean victims(Block block) {
    Optional<Question> victims = onVictims(block);
    Optional<AreaSection> area =
        victims
            .map(v -> areas.getOrDefault(v, new AreaSection(context, v.id())))
            .filter(section -> section.judgment().takeLast(block));
    area.ifPresent(section -> areas.put(victims.orElseThrow(), section));
    return area.isPresent();
  }

  /** The service for victims, where a paragraph on it begins, whatever area stands above. */
  private Optional<Question> onVictims(Block block) {
    return block.begins("we also inspected how effective a service")
        ? context.framework().questions().stream()
            .filter(question -> question.graded() != Graded.YES)
            .filter(question -> FindingText.normalised(question.label()).contains("victims"))
            .findFirst()
        : Optional.empty();
  }

  private void sayMiscounted(OptionalInt announced) {
    if (announced.isPresent() && announced.getAsInt() != areas.size()) {
      int first = context.page().all().get(0).line();
      context.say(DiagnosticCode.AREAS_MISCOUNTED, first, announced.getAsInt(), areas.size());
    }
  }
}
