package org.peelinspections.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;

class FolderTest {

  private static final String LEGITIMACY =
      """
      Kent PEEL 2017

      Legitimacy

      Last updated 12/12/2017
      Good

      All is well in this text.
      """;

  private static final String EFFICIENCY =
      """
      Kent PEEL 2017

      Efficiency

      Last updated 09/11/2017
      Outstanding

      More is well here.
      """;

  @TempDir private Path folder;

  private Folder read() {
    return Folder.read(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  @Test
  void read_partsOfOneAssessment_areMerged() throws IOException {
    write("a.txt", LEGITIMACY);
    write("sub/b.txt", EFFICIENCY);

    assertThat(read().assessments())
        .singleElement()
        .satisfies(
            assessment ->
                assertThat(assessment.pillars())
                    .extracting(part -> part.area().pillar().orElseThrow())
                    .containsExactly(Pillar.EFFICIENCY, Pillar.LEGITIMACY));
  }

  @Test
  void read_laterStateOfAPage_supersedesTheEarlierWhateverTheOrder() throws IOException {
    write("a.txt", LEGITIMACY.replace("12/12/2017", "13/12/2017").replace("Good", "Inadequate"));
    write("b.txt", LEGITIMACY);

    Folder read = read();

    assertThat(grades(read)).containsExactly(Grade.INADEQUATE);
    assertThat(read.remarks())
        .filteredOn(remark -> !remark.contains(" note questions-missing: "))
        .singleElement()
        .satisfies(
            remark ->
                assertThat(remark)
                    .endsWith("b.txt: superseded by a later state that was read before"));
  }

  @Test
  void read_laterStateReadLater_saysSo() throws IOException {
    write("a.txt", LEGITIMACY);
    write("b.txt", LEGITIMACY.replace("12/12/2017", "13/12/2017").replace("Good", "Inadequate"));
    Folder read = read();

    assertThat(grades(read)).containsExactly(Grade.INADEQUATE);
    assertThat(read.remarks())
        .anySatisfy(
            remark ->
                assertThat(remark)
                    .endsWith("b.txt: supersedes an earlier state that was read before"));
  }

  @Test
  void read_json_isMergedWithThePages() throws IOException {
    write("a.txt", LEGITIMACY);
    write("b.json", PeelJson.strict().write(read().assessments().get(0)));
    write("b.txt", EFFICIENCY);
    write(
        "c.jsonl",
        "{\"format\":\"peel-assessment/1\",\"force\":\"essex\",\"framework\":\"2017\"}\n"
            .repeat(2));
    Folder read = read();

    assertThat(read.assessments())
        .extracting(each -> each.force().slug())
        .containsExactly("kent", "essex");
    assertThat(read.assessments().get(0).pillars()).hasSize(2);
    assertThat(read.isComplete()).isTrue();
  }

  @Test
  void read_jsonThatIsBroken_isAFaultOfItsFileAlone() throws IOException {
    write("a.json", "{\"format\":\"peel-assessment/1\"}");
    write("a.jsonl", "{\n");
    write("b.txt", LEGITIMACY);
    Folder read = read();

    assertThat(read.assessments()).hasSize(1);
    assertThat(read.summary()).contains("3 files, 2 of them without").contains("unreadable: 2");
    assertThat(read.remarks())
        .anySatisfy(remark -> assertThat(remark).contains("'force', 'framework' are missing"))
        .anySatisfy(remark -> assertThat(remark).contains("(line 1"));
  }

  @Test
  void read_oneLine_isCountedAsOne() throws IOException {
    write("a.txt", "Bread");

    assertThat(read().summary()).contains("0 assessments\n").contains(" of 1 line understood");
  }

  @Test
  void read_undatedContradiction_keepsBothApartAndSaysSo() throws IOException {
    write("a.txt", LEGITIMACY.replace("Last updated 12/12/2017\n", ""));
    write("b.txt", LEGITIMACY.replace("Last updated 12/12/2017\nGood", "Inadequate"));
    Folder read = read();

    assertThat(grades(read)).containsExactly(Grade.GOOD, Grade.INADEQUATE);
    assertThat(read.remarks())
        .anySatisfy(remark -> assertThat(remark).contains("b.txt: kept apart; "));
    assertThat(read.summary()).contains("kept-apart: 1");
  }

  @Test
  void read_brokenFile_doesNotStopTheOthers() throws IOException {
    write("a.txt", "Bread\n");
    Files.write(folder.resolve("b.png"), new byte[] {0, 1, 2});
    write("c.txt", LEGITIMACY);
    Folder read = read();

    assertThat(read.assessments()).hasSize(1);
    assertThat(read.isComplete()).isFalse();
    assertThat(read.summary())
        .contains("3 files, 2 of them without an assessment")
        .contains("\n1 assessment\n")
        .contains("no-title: 1")
        .contains("not-text: 1");
  }

  @Test
  void read_emptyFolder_holdsNothing() {
    assertThat(read().assessments()).isEmpty();
    assertThat(read().summary()).contains("0 files").contains("no lines");
  }

  private static List<Grade> grades(Folder read) {
    return read.assessments().stream().map(FolderTest::grade).toList();
  }

  private static Grade grade(Assessment assessment) {
    return assessment
        .pillar(Pillar.LEGITIMACY)
        .orElseThrow()
        .judgment()
        .standingGrade()
        .orElseThrow();
  }
}
