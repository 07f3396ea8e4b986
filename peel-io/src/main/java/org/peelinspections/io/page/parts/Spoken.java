package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Said.Judged;
import org.peelinspections.io.page.forms.Says;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;

/** Keeps what the sentences of one page say of questions that are judged elsewhere on it. */
public final class Spoken {

  private static final Pattern NUMBERED = Pattern.compile("^Question (\\d{1,2}) ");

  private final List<Heard> heard = new ArrayList<>();
  private List<AreaId> last = List.of();
  private final Set<Pillar> doubted = EnumSet.noneOf(Pillar.class);
  private boolean doubtful;

  /** The grade of a question, or the cycle from which it was carried over, and who says so. */
  record Heard(
      AreaId question,
      Optional<Grade> grade,
      Optional<Cycle> origin,
      Block block,
      String sentence) {}

  public void keep(Said said, Block block, String sentence) {
    switch (said.says()) {
      case QUESTION_GRADES -> {
        last = said.judged().stream().map(Judged::area).toList();
        for (Judged judged : said.judged()) {
          Optional<Grade> grade = Optional.of(judged.grade());
          heard.add(new Heard(judged.area(), grade, Optional.empty(), block, sentence));
        }
      }
      case CARRIED_OVER_BEFORE -> last.forEach(question -> carry(question, said, block, sentence));
      default -> last = List.of();
    }
  }

  private void carry(AreaId question, Said said, Block block, String sentence) {
    heard.add(new Heard(question, Optional.empty(), Optional.of(origin(said)), block, sentence));
  }

  /** The cycle from which a sentence says that a judgment was carried over. */
  static Cycle origin(Said said) {
    return said.cycles().get(said.cycles().size() - 1);
  }

  /** Keeps what a text under any question says of one that it numbers: {@code Question 2 ...}. */
  public void keepNumbered(Terms terms, Block block) {
    for (String sentence : Sentences.of(block.text())) {
      Matcher numbered = NUMBERED.matcher(sentence);
      if (numbered.find()) {
        OptionalInt number = OptionalInt.of(Integer.parseInt(numbered.group(1)));
        terms
            .read(numbered.replaceFirst("This question "), Place.QUESTION, false)
            .filter(said -> said.says() == Says.CARRIED_OVER)
            .ifPresent(
                said ->
                    said.pillars().stream()
                        .flatMap(pillar -> terms.framework().questions(pillar).stream())
                        .filter(question -> question.number().equals(number))
                        .forEach(question -> carry(question.id(), said, block, sentence)));
      }
    }
  }

  /** The questions that sentences gave a grade, in the order of the page. */
  public List<AreaId> questions() {
    return heard.stream()
        .filter(each -> each.grade().isPresent())
        .map(Heard::question)
        .distinct()
        .toList();
  }

  List<Heard> of(AreaId question) {
    return heard.stream().filter(each -> each.question().equals(question)).toList();
  }

  /** From here on no judgment of this page is taken: it is not sure whom or when it is about. */
  public void doubt() {
    doubtful = true;
  }

  /** The same of the judgments on one pillar. */
  void doubt(Pillar pillar) {
    doubted.add(pillar);
  }

  boolean isDoubtful(AreaId area) {
    return doubtful || (area.isPillar() && area.pillar().filter(doubted::contains).isPresent());
  }
}
