package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.internal.ResourceFormatException;

/** The bundled files have no fault, and copies that were spoilt are refused, with the place. */
class ImportedTest {

  private static final DataFiles FILES = DataFiles.bundled();

  /** The content of a file, with {@code ~} for the tab. */
  private static String content(String file) {
    return FILES.content(file).replace('\t', '~');
  }

  private static DataFiles with(String file, String content) {
    return FILES.with(file, tabs(content));
  }

  private static String tabs(String content) {
    return content.replace('~', '\t');
  }

  /** The number of the line in which a text stands that stands there once. */
  private static long line(String content, String text) {
    int at = content.indexOf(text);
    assertThat(at).as(text).isNotNegative();
    assertThat(content.indexOf(text, at + 1)).as("again: " + text).isNegative();
    return content.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  @Test
  void bundledFiles_haveNoFault() {
    assertThat(DataRules.check(FILES).assessments()).isNotEmpty();
  }

  @Test
  void everyRow_becomesOneJudgment() {
    long rows = content(DataFiles.JUDGMENTS).lines().count() - 1;
    long judgments =
        DataRules.check(FILES).assessments().stream().mapToLong(a -> a.areas().size()).sum();

    assertThat(judgments).isEqualTo(rows).isEqualTo(2097);
  }

  /**
   * Each row of the file is a fault: in which file, what is replaced by what ('⏎' ends a line), how
   * many lines below what is replaced the fault is found, in which column, and what is said of it.
   */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvFileSource(
      resources = "faults.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      maxCharsPerColumn = -1)
  void spoiltFile_isRefusedWithItsPlace(
      String file,
      String text,
      @Nullable String replacement,
      int below,
      @Nullable String column,
      String fault) {
    String content = content(file);
    String spoilt =
        content.replace(
            text.replace('⏎', '\n'), replacement == null ? "" : replacement.replace('⏎', '\n'));
    String place =
        file
            + ", line "
            + (line(content, text.replace('⏎', '\n')) + below)
            + (column == null ? ": " : ", column " + column + ": ");

    assertThatThrownBy(() -> DataRules.check(with(file, spoilt)))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageStartingWith(place)
        .hasMessageContaining(fault);
  }

  @Test
  void twoLabelsOfOneQuestion_judgeItTwice() {
    DataFiles files =
        with(
            DataFiles.AREAS,
            content(DataFiles.AREAS)
                .replace(
                    "2021-22~Investigating crime~",
                    "2021-22~Investigating~question~investigating-crime\n"
                        + "2021-22~Investigating crime~"));
    String judgments = content(DataFiles.JUDGMENTS);
    String row = "west-midlands~2021-22~Investigating crime~";
    String twice =
        row.replace(" crime", "") + "graded~good~~~~~https://www.bbc.co.uk/~direct~\n" + row;

    assertThatThrownBy(
            () ->
                DataRules.check(
                    files.with(DataFiles.JUDGMENTS, tabs(judgments.replace(row, twice)))))
        .hasMessage(
            "judgments.tsv, line %d, column area: west-midlands/2021-22/investigating-crime is"
                + " judged in line %d already",
            line(judgments, row) + 1, line(judgments, row));
  }

  @Test
  void secondLabelOfAQuestion_isTaken() {
    DataFiles files =
        with(
            DataFiles.AREAS,
            content(DataFiles.AREAS)
                .replace(
                    "2021-22~Investigating crime~",
                    "2021-22~Investigating~question~investigating-crime\n"
                        + "2021-22~Investigating crime~"));
    DataFiles relabelled =
        files.with(
            DataFiles.JUDGMENTS,
            tabs(
                content(DataFiles.JUDGMENTS)
                    .replace(
                        "west-midlands~2021-22~Investigating crime~",
                        "west-midlands~2021-22~Investigating~")));

    assertThat(DataRules.check(relabelled).assessments())
        .isEqualTo(DataRules.check(FILES).assessments());
  }

  @Test
  void originBeforeWhatIsKnown_isTaken() {
    String judgments = content(DataFiles.JUDGMENTS);
    String row =
        judgments
            .lines()
            .filter(l -> l.startsWith("gwent~2016~Effectiveness/1~"))
            .findFirst()
            .orElseThrow();

    assertThat(
            DataRules.check(with(DataFiles.JUDGMENTS, judgments.replace(row + "\n", "")))
                .assessments())
        .isNotEmpty();
  }

  @Test
  void originThatWasCarriedForwardItself_isNone() {
    String judgments = content(DataFiles.JUDGMENTS);
    String row = "gloucestershire~2017~Legitimacy/1~graded~";
    String carried = row.replace("graded~", "carried-forward~");

    assertThatThrownBy(
            () -> DataRules.check(with(DataFiles.JUDGMENTS, judgments.replace(row, carried))))
        .hasMessage(
            "judgments.tsv, line "
                + line(judgments, "gloucestershire~2018-19~Legitimacy/1~")
                + ", column origin: the grade was not given then but carried forward itself, see"
                + " judgments.tsv, line "
                + line(judgments, row));
  }

  @Test
  void reasonThatNoFileGives_isNotEstablished() {
    String judgments = content(DataFiles.JUDGMENTS);
    String row =
        judgments
            .lines()
            .filter(l -> l.startsWith("gwent~2016~Effectiveness/1~"))
            .findFirst()
            .orElseThrow();
    String ungraded = row.replace("graded~good", "ungraded~");
    DataFiles files = with(DataFiles.JUDGMENTS, judgments.replace(row, ungraded));

    assertThat(
            Imported.from(files.of("gwent"), new Lookup(files)).assessments().stream()
                .filter(a -> a.framework().id().equals("2016"))
                .flatMap(a -> a.question("effectiveness/1").stream())
                .map(part -> part.judgment()))
        .containsExactly(Judgment.notGraded(NoGradeReason.NOT_ESTABLISHED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DataFiles.JUDGMENTS,
        DataFiles.AREAS,
        DataFiles.PUBLISHERS,
        DataFiles.OTHER_STATES,
        DataFiles.COUNTS,
        DataFiles.DIRECTIONS,
        DataFiles.MONITORING
      })
  void fileWithoutHeader_isRefused(String file) {
    for (String content : new String[] {"", "\n", "a~b\n", "a\n" + content(file)}) {
      assertThatThrownBy(() -> DataRules.check(with(file, content)))
          .isInstanceOf(ResourceFormatException.class)
          .hasMessageStartingWith(file + ", line ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DataFiles.JUDGMENTS, DataFiles.PUBLISHERS})
  void fileThatIsNotText_isRefused(String file) {
    assertThatThrownBy(() -> DataRules.check(FILES.with(file, "\uFFFDa")))
        .hasMessage(file + ", line 1: it is not UTF-8");
  }

  @Test
  void byteOrderMarkAndLineEndsOfSpreadsheets_areTaken() {
    String saved = "\uFEFF" + content(DataFiles.JUDGMENTS).replace("\n", "\r\n");

    assertThat(DataRules.check(with(DataFiles.JUDGMENTS, saved)).assessments())
        .isEqualTo(DataRules.check(FILES).assessments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one", "0", "-1", "1.2", "1 2"})
  void version_thatIsNoNumber_isRefused(String version) {
    assertThatThrownBy(() -> DataRules.check(with(DataFiles.VERSION, version)))
        .hasMessage(
            "version.txt, line 1: '" + version + "' is no version; expected a number such as 1");
  }
}
