package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.lineage.FindingWords.Concept;
import org.peelinspections.compare.lineage.FindingWords.Kind;
import org.peelinspections.model.internal.ResourceFormatException;

class FindingWordsTest {

  private static final String HEAD = "kind\tconcept\tforms";

  private static final FindingWords WORDS =
      FindingWords.read(
          "words.tsv",
          List.of(
              "# a remark",
              "",
              HEAD,
              "subject\tuse-of-force\tuse of force | coercive powers",
              "subject\tforce-field\tuse of force field",
              "common\tsupport\tsupport | helps",
              "common\t-\tuse | large",
              "function\t-\tthe | of"));

  private static List<Concept> concepts(FindingWords words, String text) {
    return FindingWords.concepts(words.words(text));
  }

  private static List<String> names(String text) {
    return concepts(WORDS, text).stream().map(Concept::name).toList();
  }

  @Test
  void concepts_longestPhraseWins() {
    assertThat(names("use of force field")).containsExactly("force-field");
    assertThat(names("use of force")).containsExactly("use-of-force");
    assertThat(names("uses of force fields")).containsExactly("force-field");
  }

  @Test
  void concepts_phraseCutShortIsNoPhrase() {
    assertThat(names("use of")).containsExactly("=use", "=of");
    assertThat(names("coercive")).containsExactly(FindingStem.of("coercive"));
  }

  @Test
  void concepts_exactFormThenStem() {
    assertThat(names("helps supporting help")).containsExactly("support", "support", "support");
  }

  @Test
  void concepts_formsWithoutConceptStandForThemselves() {
    assertThat(concepts(WORDS, "large"))
        .containsExactly(new Concept("=" + FindingStem.of("large"), Kind.COMMON));
  }

  @Test
  void concepts_unlistedWordIsSubjectNumberCommonLetterNothing() {
    assertThat(concepts(WORDS, "helicopter 2024 x 𝒳 7"))
        .extracting(Concept::kind)
        .containsExactly(Kind.SUBJECT, Kind.COMMON, Kind.FUNCTION, Kind.FUNCTION, Kind.FUNCTION);
  }

  @Test
  void bundled_boilerplateSaysNothingAndSynonymsMeet() {
    assertThat(concepts(FindingWords.bundled(), "the force should ensure that"))
        .extracting(Concept::kind)
        .containsOnly(Kind.FUNCTION);
    assertThat(concepts(FindingWords.bundled(), "domestic violence"))
        .isEqualTo(concepts(FindingWords.bundled(), "domestic abuse"));
  }

  private static void refused(String message, String... lines) {
    assertThatThrownBy(() -> FindingWords.read("words.tsv", List.of(lines)))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage(message);
  }

  @Test
  void read_otherColumnsAreRefused() {
    refused(
        "words.tsv, line 1: the columns are [kind, forms]; expected [kind, concept, forms]",
        "kind\tforms");
  }

  @Test
  void read_otherNumberOfCellsIsRefused() {
    refused("words.tsv, line 3: 2 cells; expected 3", HEAD, "# remark", "subject\tx");
  }

  @Test
  void read_unknownKindIsRefused() {
    refused(
        "words.tsv, line 2, column kind: 'thing' is not a kind of words; expected one of subject,"
            + " common, function",
        HEAD,
        "thing\tx\ty");
  }

  @Test
  void read_formTwiceIsRefused() {
    refused(
        "words.tsv, line 3, column forms: 'Y' stands twice", HEAD, "subject\tx\ty", "common\t-\tY");
  }
}
