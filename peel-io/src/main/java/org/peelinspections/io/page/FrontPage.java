package org.peelinspections.io.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Basis;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.Pillar;

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
 * <p>The sentence of a pillar ends with the grade, or says that there is none yet. A pillar can be
 * judged by its sentence and by its block; the two must agree.
 */
final class FrontPage implements PageRules {

  private static final List<String> INTRODUCTIONS =
      List.of("the available evidence indicates that");

  private final PageContext context;
  private final Map<Pillar, PillarBlock> pillars = new EnumMap<>(Pillar.class);
  private final AssessmentBuilder assessment = Assessment.builder();

  FrontPage(PageContext context) {
    this.context = context;
  }

  @Override
  public PageKind kind() {
    return PageKind.FRONT_PAGE;
  }

  @Override
  public List<Assessment> read() {
    assessment.force(context.force()).framework(context.framework());
    while (context.page().hasNext()) {
      if (context.next(block -> beginsPillar(block).isPresent())) {
        Pillar pillar = beginsPillar(context.page().peek().orElseThrow()).orElseThrow();
        block(pillar).readBlock(block -> beginsPillar(block).isPresent());
      } else {
        read(context.page().read());
      }
    }
    pillars.values().forEach(block -> assessment.addPillar(block.build()));
    PageEnd.check(context);
    return List.of(assessment.build());
  }

  private PillarBlock block(Pillar pillar) {
    return pillars.computeIfAbsent(
        pillar, key -> new PillarBlock(context, context.framework().pillar(key).orElseThrow()));
  }

  private void read(Block block) {
    String words = block.words();
    if (isOpening(words)) {
      context.account(block, LineRole.TITLE, "says which assessment this is");
    } else if (isInspector(block, words)) {
      assessment.inspector(block.text());
      context.account(block, LineRole.INSPECTOR, "front page");
    } else if (words.equals("hmis observations") || INTRODUCTIONS.contains(words)) {
      context.account(block, LineRole.HEADING, "front page");
    } else if (Headings.isSite(block) || words.startsWith("peel police effectiveness efficiency")) {
      context.account(block, LineRole.PASSED_OVER, "a link");
    } else if (!readSentences(block)) {
      observation(block);
    }
  }

  private static boolean isOpening(String words) {
    return words.contains("this is ")
        && words.contains("assessment of ")
        && (words.contains("hmic") || words.contains("first peel"));
  }

  private static boolean isInspector(Block block, String words) {
    return block.text().length() <= 100
        && (words.contains("majestys inspector of constabulary")
            || words.contains("hm inspector of constabulary"));
  }

  private void observation(Block block) {
    if (!block.isRow() && !block.isLabel()) {
      assessment.addObservation(block.kept());
      context.account(block, LineRole.OBSERVATION, "front page");
    } else {
      context.notUnderstood(block, "a paragraph of the inspector");
    }
  }

  /** Reads a block that is made of sentences each of which judges a pillar; whether it is. */
  private boolean readSentences(Block block) {
    List<String> sentences = Sentences.of(block.text());
    Optional<PillarSentence> first = PillarSentence.of(sentences.get(0));
    if (block.isPlain() && first.filter(said -> said.grade().isEmpty()).isPresent()) {
      return readGeneral(block, first.get());
    }
    boolean all =
        block.isPlain()
            && sentences.stream().allMatch(sentence -> PillarSentence.of(sentence).isPresent());
    if (!all) {
      return false;
    }
    for (String sentence : sentences) {
      PillarSentence said = PillarSentence.of(sentence).orElseThrow();
      if (context.framework().pillar(said.pillar()).isEmpty()) {
        return false;
      }
      read(block, said, sentence);
    }
    return true;
  }

  /** A paragraph on a pillar that ends with no grade: words on why there is none, or a summary. */
  private boolean readGeneral(Block block, PillarSentence said) {
    if (context.framework().pillar(said.pillar()).isEmpty()) {
      return false;
    }
    read(block, said, block.text());
    return true;
  }

  private void read(Block block, PillarSentence said, String sentence) {
    PillarBlock pillar = block(said.pillar());
    if (said.grade().isPresent()) {
      pillar.judgment().take(block, said.grade().get(), Basis.STATED);
    } else if (!pillar.judgment().takeSentence(block)) {
      pillar.addSummary(sentence);
      context.account(block, LineRole.SUMMARY, said.pillar().label());
    }
  }

  /** The pillar whose block begins here: by its name, or by the question that heads it. */
  private Optional<Pillar> beginsPillar(Block block) {
    if (!block.isPlain()) {
      return Optional.empty();
    }
    Optional<Pillar> named =
        PillarPage.named(block.text()).filter(p -> context.framework().pillar(p).isPresent());
    return named.or(
        () ->
            context.framework().pillars().stream()
                .filter(entry -> entry.headline().text().filter(block::says).isPresent())
                .map(FrameworkPillar::pillar)
                .findFirst());
  }
}
