package org.peelinspections.io.page.kinds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.blocks.WrappedLines;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Says;
import org.peelinspections.io.page.forms.Withdrawals;
import org.peelinspections.io.page.kinds.AnyPage.Found;
import org.peelinspections.io.page.parts.AreaSection;
import org.peelinspections.io.page.parts.Elsewhere;
import org.peelinspections.io.page.parts.Headings;
import org.peelinspections.io.page.parts.JudgmentReader;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.Withdrawal;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.FrameworkPillar;

/**
 * Reads the front page of a force, 2014 to 2018/19.
 *
 * <pre>
 * West Midlands 2017                                      can be lost
 * Read more about West Midlands                           can be glued to the next line
 * This is HMICFRS’ fourth PEEL assessment of ...
 * The extent to which the force is effective at ... is good.             one sentence a pillar
 * ...                                                     paragraphs of the inspector
 * Wendy Williams, Her Majesty’s Inspector of Constabulary
 * Contact HMICFRS
 * HMI's observations
 * ...                                                     paragraphs of the inspector
 * Legitimacy                                              then, 2016 and 2017, a block a pillar:
 * How legitimate is the force at ...?                     the question that heads it,
 * To be graded                                            the judgment, or a day and the judgment,
 * ...                                                     paragraphs of the summary,
 * View the three questions for legitimacy                 and a link
 * </pre>
 *
 * <p>The sentence of a pillar ends with the grade, or says that there is none yet; in 2014 others
 * give grades of questions. They count before the name of the inspector only, each as a whole. A
 * pillar can be judged by its sentence and by its block; the two must agree.
 */
final class FrontPage {

  static final Map<String, String> ORDINALS =
      Map.of(
          "first", "2014", "second", "2015", "third", "2016", "fourth", "2017", "fifth", "2018-19");

  /** What is corrected is said once more, and contradicts what was said. */
  private static final Pattern CORRECTION =
      Pattern.compile("^(?:Correction|Erratum|Corrigendum)(?: of [^:]{1,20})?: ");

  private final PageContext context;
  private final Map<Pillar, AreaSection> pillars = new EnumMap<>(Pillar.class);
  private final AssessmentBuilder assessment;
  private boolean signed;

  private boolean elsewhere;

  FrontPage(PageContext context) {
    this.context = context;
    this.assessment = context.assessment();
  }

  Found read() {
    while (context.page().hasNext()) {
      Optional<Pillar> begins = context.page().peek().flatMap(this::beginsPillar);
      elsewhere |=
          begins.isPresent() ? Elsewhere.isBefore(context) : Elsewhere.isBeforeForm(context);
      if (begins.isPresent() && !elsewhere) {
        block(begins.get()).readBlock(block -> beginsPillar(block).isPresent());
      } else {
        read(context.page().read());
      }
    }
    Withdrawal.check(context, Withdrawals::ofThese);
    pillars.values().forEach(block -> assessment.addArea(block.build()));
    for (AreaId question : context.spoken().questions()) {
      assessment.addArea(new AreaSection(context, question).build());
    }
    context.checkEnd();
    sayTwice();
    sayMissing();
    return new Found(PageKind.FRONT_PAGE, List.of(assessment.build()));
  }

  private AreaSection block(Pillar pillar) {
    return pillars.computeIfAbsent(
        pillar, key -> new AreaSection(context, AreaId.of(context.framework().id(), key)));
  }

  private void read(Block block) {
    String words = block.words();
    if (elsewhere) {
      Elsewhere.say(context, block);
    }
    if (isOpening(words)) {
      context.account(block, Role.TITLE, "says which assessment this is");
      checkOpening(block);
      sayUnread(block, Sentences.of(block.text()));
    } else if (Headings.isInspector(block)) {
      signed = true;
      assessment.inspector(block.text());
      context.account(block, Role.INSPECTOR, "front page");
    } else if (words.equals("hmis observations")
        || words.equals("the available evidence indicates that")) {
      context.account(block, Role.HEADING, "front page");
    } else if (words.startsWith("peel police effectiveness efficiency")) {
      context.account(block, Role.PASSED_OVER, "a link");
    } else if (!context.passLink(block)
        && (signed || elsewhere || block.isRow() || !readLines(block))) {
      observation(block);
    }
  }

  /** Reads sentences that judge, of a block or of lines that do so only together. */
  private boolean readLines(Block first) {
    WrappedLines lines = WrappedLines.from(first, context.page());
    if (!lines.isWrapped() || judges(first) || !judges(lines.whole())) {
      return readSentences(first);
    }
    boolean read = readSentences(lines.whole());
    lines.readAll().forEach(line -> context.account(line, Role.JUDGMENT, "front page"));
    return read;
  }

  private boolean judges(Block block) {
    return context.terms().read(Sentences.first(block.text()), Place.FRONT, false).isPresent();
  }

  private static boolean isOpening(String words) {
    return words.contains("this is ")
        && words.contains("assessment of ")
        && (words.contains("hmic") || words.contains("first peel"));
  }

  /** The opening must name the force and the cycle of the title, or no judgment is taken. */
  private void checkOpening(Block opening) {
    String sentence = Sentences.first(opening.text());
    int start = Math.max(0, sentence.indexOf("This is "));
    String link = sentence.substring(0, start).replace("Read more about ", "").strip();
    boolean another =
        context.settings().forces().find(link).filter(f -> !f.equals(context.force())).isPresent()
            || context.terms().namesAnother(sentence);
    String assessed = FindingText.normalised(sentence.substring(start)).split(" assessment ", 2)[0];
    boolean otherCycle =
        Stream.of(assessed.split(" ", -1))
            .flatMap(word -> Stream.ofNullable(ORDINALS.get(word)))
            .anyMatch(cycle -> !cycle.equals(context.framework().cycle().key()));
    if (another || otherCycle) {
      context.spoken().doubt();
      context.say(
          DiagnosticCode.JUDGMENT_CONTRADICTED,
          opening.line(),
          "'"
              + PageContext.abridged(sentence)
              + "' speaks of another force or cycle than the page; no judgment is taken");
    }
  }

  private void observation(Block block) {
    if (!block.isRow() && !block.isLabel()) {
      assessment.addObservation(block.kept());
      context.account(block, Role.OBSERVATION, "front page");
    } else {
      context.notUnderstood(block, "a paragraph of the inspector");
    }
  }

  /** Reads the sentences that a block begins with, as far as they judge; whether it has any. */
  private boolean readSentences(Block block) {
    List<String> sentences = Sentences.of(block.text());
    List<Said> read = new ArrayList<>();
    for (String sentence : sentences) {
      String form =
          CORRECTION.matcher(block.isItem() ? whole(sentence) : sentence).replaceFirst("");
      Optional<Said> said = context.terms().read(form, Place.FRONT, !read.isEmpty());
      if (said.isEmpty()) {
        break;
      }
      take(block, sentence, said.get());
      read.add(said.get());
    }
    sayUnread(block, sentences.subList(read.size(), sentences.size()));
    Optional<Pillar> about = general(block).or(() -> pillar(read));
    boolean judgesPillars =
        read.size() == sentences.size()
            && read.stream().noneMatch(said -> said.says() == Says.QUESTION_GRADES);
    if (!judgesPillars) {
      about.ifPresent(pillar -> block(pillar).keep(block));
    }
    return about.isPresent();
  }

  /** An item as a sentence of its own, with a full stop where the list goes on. */
  private static String whole(String item) {
    return item.replaceFirst("(?:[;,] and|[;,.])$", "") + ".";
  }

  private Optional<Pillar> pillar(List<Said> read) {
    return read.stream()
        .flatMap(said -> said.pillars().stream().sorted())
        .filter(this::isOfFramework)
        .findFirst();
  }

  private void take(Block block, String sentence, Said said) {
    context.spoken().keep(said, block, sentence);
    said.pillars().stream()
        .filter(this::isOfFramework)
        .forEach(p -> take(block, sentence, said, p));
  }

  private void take(Block block, String sentence, Said said, Pillar pillar) {
    JudgmentReader judgment = block(pillar).judgment();
    said.grade(AreaId.of(context.framework().id(), pillar))
        .ifPresent(grade -> judgment.take(block, grade, Basis.STATED));
    if (judgment.takeStatus(block, sentence, said)) {
      context.account(block, Role.JUDGMENT, pillar.label());
    }
  }

  private void sayUnread(Block block, List<String> sentences) {
    for (String sentence : sentences) {
      boolean another = context.terms().judgesAnother(sentence, Place.FRONT);
      if (another || context.terms().looksLikeAJudgment(sentence)) {
        context.looksLikeAJudgment(block, another ? "another force: " : "", sentence);
      }
    }
  }

  /** The pillar that a paragraph of 2014 speaks of in general. */
  private Optional<Pillar> general(Block block) {
    String words = block.words();
    Optional<Pillar> pillar = Optional.empty();
    if (words.startsWith("in terms of its effectiveness ")) {
      pillar = Optional.of(Pillar.EFFECTIVENESS);
    } else if (words.startsWith("the efficiency with which ")) {
      pillar = Optional.of(Pillar.EFFICIENCY);
    } else if (words.contains(" is acting to achieve fairness and legitimacy ")) {
      pillar = Optional.of(Pillar.LEGITIMACY);
    }
    return pillar.filter(this::isOfFramework);
  }

  private boolean isOfFramework(Pillar pillar) {
    return context.framework().pillar(pillar).isPresent();
  }

  private Optional<Pillar> beginsPillar(Block block) {
    return Headings.pillar(context.framework(), block);
  }

  private void sayTwice() {
    Map<String, Block> first = new HashMap<>();
    for (Block block : context.page().all()) {
      if (context.ledger().role(block) == Role.JUDGMENT && !block.isLabel()) {
        Block before = first.putIfAbsent(block.words(), block);
        if (before != null) {
          String sentence = PageContext.abridged(block.text());
          context.say(DiagnosticCode.SENTENCE_TWICE, block.line(), sentence, before.line());
        }
      }
    }
  }

  private void sayMissing() {
    for (FrameworkPillar pillar : context.framework().pillars()) {
      if (pillar.graded() == Graded.YES && !pillars.containsKey(pillar.pillar())) {
        context.say(
            DiagnosticCode.PILLAR_MISSING,
            context.page().last().line(),
            pillar.pillar().label(),
            context.framework().name());
      }
    }
  }
}
