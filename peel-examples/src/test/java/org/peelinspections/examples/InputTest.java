package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Assessment;

/** What one command writes the others read, in every form that takes assessments. */
class InputTest {

  private static final List<Assessment> KENT = PublishedJudgments.of("kent");

  @TempDir private Path folder;

  private final StringWriter remarks = new StringWriter();

  private List<Assessment> read(Path file) {
    PrintWriter err = new PrintWriter(remarks);
    return Input.readAssessments(file.toString(), new Console(err, err));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String peel(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    assertThat(Peel.run(words, new PrintStream(out), System.err)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String exported() {
    return peel("export", "--jsonl", "--force", "kent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent.jsonl", "kent.JSONL", "kent.json", "kent.txt", "kent"})
  void readAssessments_jsonLines_whateverTheName(String name) throws IOException {
    assertThat(read(write(name, exported()))).containsExactlyElementsOf(KENT);
  }

  @Test
  void readAssessments_jsonLines_blankLinesMarksAndBothKindsOfLineEnd() throws IOException {
    String text = "\uFEFF\n" + exported().replace("\n", " \r\n\r\n");

    assertThat(read(write("kent.json", text))).containsExactlyElementsOf(KENT);
  }

  @Test
  void readAssessments_jsonOfOneLineOrMany() throws IOException {
    Assessment assessment = KENT.get(0);
    PeelJson json = PeelJson.strict();

    assertThat(read(write("one.json", json.write(assessment)))).containsExactly(assessment);
    assertThat(read(write("one.jsonl", json.write(assessment)))).containsExactly(assessment);
    assertThat(read(write("many.json", json.pretty().write(assessment))))
        .containsExactly(assessment);
  }

  @Test
  void readAssessments_jsonWithBracesAtEveryLine_isOneDocument() throws IOException {
    Assessment assessment = KENT.get(0);
    String text = PeelJson.strict().write(assessment).replace("{", "\n{\n").replace("}", "\n}\n");

    assertThat(read(write("one.json", text))).containsExactly(assessment);
  }

  @ParameterizedTest
  @CsvSource({"lines.jsonl, line 2", "lines.json, line 2", "lines.txt, line 2"})
  void readAssessments_brokenLine_isNamed(String name, String where) throws IOException {
    String text = PeelJson.strict().write(KENT.get(0)) + "\n{\"force\": 1}\n";
    Path file = write(name, text);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(file))
        .withMessageStartingWith(file + ": ")
        .withMessageContaining(where);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n"})
  void readAssessments_jsonLinesOfNothing_isRefused(String text) throws IOException {
    Path file = write("none.jsonl", text);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(file))
        .withMessage(file + ": no assessment could be read");
    assertThat(remarks.toString()).isEmpty();
  }

  @Test
  void readAssessment_ofAFileWithSeveral_isRefused() throws IOException {
    Path file = write("kent.jsonl", exported());
    PrintWriter err = new PrintWriter(remarks);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Input.readAssessment(file.toString(), new Console(err, err)))
        .withMessage(file + ": holds " + KENT.size() + " assessments; expected one");
  }

  @Test
  void export_isReadByEveryCommand() throws IOException {
    Path file = write("kent.jsonl", exported());

    assertThat(peel("read", "--as", "jsonl", file)).isEqualTo(exported());
    assertThat(peel("read", file)).startsWith("Kent Police, PEEL 2014\n").contains("PEEL 2017");
    assertThat(peel("trend", file)).contains("2015 to 2018/19");
    assertThat(peel("sql", "--into", folder.resolve("sql"), file))
        .contains("  2017 | legitimacy | outstanding | 1\n");
  }

  @Test
  void cohort_readsExportedCycles() throws IOException {
    Path earlier = write("2016.jsonl", peel("export", "--jsonl", "--cycle", "2016"));
    Path later = write("2017.jsonl", peel("export", "--jsonl", "--cycle", "2017"));

    assertThat(peel("cohort", earlier, later)).isEqualTo(peel("cohort", "2016", "2017"));
  }

  @Test
  void read_json_printsItsOutline() throws IOException {
    Path file = write("one.json", PeelJson.strict().write(KENT.get(0)));

    assertThat(peel("read", file)).isEqualTo(Outline.of(KENT.get(0)) + "\n");
  }

  @Test
  void sql_withoutAFile_loadsTheBundledData() throws IOException {
    peel("sql", "--into", folder.resolve("sql"));

    assertThat(folder.resolve("sql/assessments.jsonl"))
        .content()
        .isEqualTo(peel("export", "--jsonl"));
  }
}
