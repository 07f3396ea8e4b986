package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.peelinspections.model.framework.Framework;

/** Keeps what the sentences of one page say of questions that are judged elsewhere on it. */
public final class Spoken {

  private static final Pattern NUMBERED = Pattern.compile("^Question (\\d{1,2}) ");

  private final Map<AreaId, List<Given>> given = new LinkedHashMap<>();
  private final Map<AreaId, Carried> carried = new HashMap<>();
  private List<AreaId> last = List.of();
  private final Set<Pillar> doubted = EnumSet.noneOf(Pillar.class);
  private boolean doubtful;

  /** A grade and the sentence that gives it. */
  record Given(Grade grade, Block block, String sentence) {}

  /** The cycle from which a judgment was carried over and the sentence that says so. */
  record Carried(Cycle origin, Block block, String sentence) {}

  public void keep(Said said, Block block, String sentence) {
    switch (said.says()) {
      case QUESTION_GRADES -> {
        last = said.judged().stream().map(Judged::area).toList();
        for (Judged judged : said.judged()) {
          given
              .computeIfAbsent(judged.area(), key -> new ArrayList<>())
              .add(new Given(judged.grade(), block, sentence));
        }
      }
      case CARRIED_OVER_BEFORE -> {
        Cycle origin = said.cycles().get(said.cycles().size() - 1);
        last.forEach(question -> carried.put(question, new Carried(origin, block, sentence)));
      }
      default -> last = List.of();
    }
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
            .ifPresent(said -> carry(terms.framework(), said, number, block, sentence));
      }
    }
  }

  private void carry(
      Framework framework, Said said, OptionalInt number, Block block, String sentence) {
    Cycle origin = said.cycles().get(said.cycles().size() - 1);
    said.pillars().stream()
        .flatMap(pillar -> framework.questions(pillar).stream())
        .filter(question -> question.number().equals(number))
        .forEach(question -> carried.put(question.id(), new Carried(origin, block, sentence)));
  }

  /** The questions that sentences gave a grade, in the order of the page. */
  public List<AreaId> questions() {
    return List.copyOf(given.keySet());
  }

  List<Given> of(AreaId question) {
    return given.getOrDefault(question, List.of());
  }

  /** From where the judgment on a question was carried over, as a sentence says. */
  Optional<Carried> carried(AreaId question) {
    return Optional.ofNullable(carried.get(question));
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
