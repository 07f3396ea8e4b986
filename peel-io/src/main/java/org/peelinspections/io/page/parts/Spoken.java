package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Said.Judged;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;

/** Keeps what the sentences of one page say of questions that are judged elsewhere on it. */
public final class Spoken {

  private final Map<AreaId, List<Given>> given = new LinkedHashMap<>();
  private final Map<AreaId, Carried> carried = new HashMap<>();
  private List<AreaId> last = List.of();
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

  boolean isDoubtful() {
    return doubtful;
  }
}
