package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Question;

/**
 * The words by which running text names the questions of a framework.
 *
 * <p>A phrase is one that was published ({@code question-phrases.tsv}), the label of a question, or
 * what its wording asks. Inflection, articles and commas make no difference, so that {@code at
 * investigating crime} and {@code in the way it investigates crime} are one phrase; the past tense
 * is another. All its words must stand there and no others between them. Words that could mean two
 * questions mean none.
 */
final class Phrases {

  /** What can stand between a grade and a phrase. */
  private static final List<List<String>> LEADS = WordLists.sequences("question-lead");

  private static final List<List<String>> NOUNS = WordLists.sequences("question-noun");
  private static final List<String> ASKING = WordLists.phrases("asking");

  /** What was read last for the framework of each id. */
  private static final Map<String, Phrases> LAST = new ConcurrentHashMap<>();

  private final Framework framework;
  private final Map<List<String>, Question> published = new HashMap<>();
  private final List<Label> labels = new ArrayList<>();

  private record Label(List<String> words, Question question) {}

  private Phrases(Framework framework) {
    this.framework = framework;
  }

  /** The phrases of a framework, of which each page needs those of one. */
  static Phrases of(Framework framework, Tables tables) {
    return LAST.compute(
        framework.id(),
        (id, last) -> last == null || last.framework != framework ? read(framework, tables) : last);
  }

  private static Phrases read(Framework framework, Tables tables) {
    Map<List<String>, List<Question>> meant = new HashMap<>();
    Phrases phrases = new Phrases(framework);
    for (Question question : framework.questions()) {
      List<String> texts = new ArrayList<>(tables.questionPhrases(question.id().toString()));
      texts.addAll(phrases.labels(question));
      question.wording().text().flatMap(Phrases::asked).ifPresent(texts::add);
      for (String text : texts) {
        List<String> stems = Stems.of(withoutLead(Words.of(text)));
        meant.computeIfAbsent(stems, key -> new ArrayList<>()).add(question);
      }
    }
    meant.forEach((stems, all) -> phrases.add(stems, all));
    phrases.labels.sort(Comparator.comparingInt((Label label) -> -label.words().size()));
    return phrases;
  }

  private void add(List<String> stems, List<Question> meant) {
    if (stems.size() > 1 && meant.stream().distinct().count() == 1) {
      published.put(stems, meant.get(0));
    }
  }

  private List<String> labels(Question question) {
    List<String> texts = new ArrayList<>(List.of(question.label()));
    texts.addAll(question.otherLabels());
    texts.forEach(text -> labels.add(new Label(Words.of(text), question)));
    return texts;
  }

  private static Optional<String> asked(String wording) {
    String lower = wording.toLowerCase(Locale.ROOT).replace("?", "");
    return ASKING.stream()
        .filter(asking -> lower.startsWith(asking + " "))
        .map(asking -> lower.substring(asking.length() + 1))
        .findFirst();
  }

  private static List<String> withoutLead(List<String> words) {
    return LEADS.stream()
        .filter(lead -> Words.has(words, 0, lead))
        .max(Comparator.comparingInt(List::size))
        .map(lead -> words.subList(lead.size(), words.size()))
        .orElse(words);
  }

  /** A question behind its grade: {@code at investigating crime}. */
  void behind(Match from, Sentence in, Consumer<Match> on) {
    for (List<String> lead : LEADS) {
      if (in.has(from.at(), lead)) {
        find(from.to(from.at() + lead.size()), in, false, on);
      }
    }
  }

  /** One more question behind the same grade, with its lead or without. */
  void more(Match from, Sentence in, Consumer<Match> on) {
    behind(from, in, on);
    find(from, in, false, on);
  }

  /** A question before its grade: {@code understanding of demand}. */
  void before(Match from, Sentence in, Consumer<Match> on) {
    find(from, in, true, on);
    for (List<String> noun : NOUNS) {
      if (in.has(from.at(), noun)) {
        find(from.to(from.at() + noun.size()), in, true, on);
      }
    }
  }

  private void find(Match from, Sentence in, boolean before, Consumer<Match> on) {
    published.forEach(
        (stems, question) -> {
          int end = Stems.end(stems, in.words(), from.at());
          if (end > 0) {
            on.accept(from.to(end, new Match.OfArea(question.id(), before)));
          }
        });
  }

  /** Labels of areas, each once, parted by commas and 'and'. */
  void areas(Match from, Sentence in, Consumer<Match> on) {
    for (Label label : labels) {
      Match.Held area = new Match.OfArea(label.question().id(), false);
      if (in.has(from.at(), label.words()) && !from.held().contains(area)) {
        Match next = from.to(from.at() + label.words().size(), area);
        on.accept(next);
        int parted = parted(next.at(), in);
        if (parted > next.at()) {
          areas(next.to(parted), in, on);
        }
      }
    }
  }

  private static int parted(int at, Sentence in) {
    int next = in.word(at).equals(",") || in.word(at).equals(";") ? at + 1 : at;
    return in.word(next).equals("and") ? next + 1 : next;
  }
}
