package org.peelinspections.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.assertj.PeelAssertions;
import org.peelinspections.compare.Comparison;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.PeelReport;

/** The rules of the stack: what may depend on what, and what is public. */
class ArchitectureTest {

  static final JavaClasses ALL =
      new ClassFileImporter()
          .importUrls(
              Stream.of(
                      Assessment.class,
                      Comparison.class,
                      PageReader.class,
                      PublishedJudgments.class,
                      PeelReport.class,
                      PeelAssertions.class,
                      Peel.class)
                  .map(ArchitectureTest::home)
                  .toList());

  private static final List<String> MODULES =
      List.of(
          "org.peelinspections.model",
          "org.peelinspections.model.assessment",
          "org.peelinspections.model.framework",
          "org.peelinspections.compare",
          "org.peelinspections.compare.cohort",
          "org.peelinspections.compare.lineage",
          "org.peelinspections.compare.text",
          "org.peelinspections.io.csv",
          "org.peelinspections.io.page",
          "org.peelinspections.io.json",
          "org.peelinspections.data",
          "org.peelinspections.data.history",
          "org.peelinspections.report",
          "org.peelinspections.examples");

  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void everyPackageOfTheStackIsLookedAt() {
    assertThat(MODULES).allSatisfy(name -> assertThat(ALL.containPackage(name)).isTrue());
  }

  @Test
  void modelDependsOnNothingButTheJdkAndAnnotations() {
    classes()
        .that()
        .resideInAPackage("org.peelinspections.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.peelinspections.model..",
            "java..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
        .check(ALL);
  }

  @Test
  void compareDependsOnTheModelAlone() {
    classes()
        .that()
        .resideInAPackage("org.peelinspections.compare..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.peelinspections.compare..",
            "org.peelinspections.model..",
            "java..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
        .check(ALL);
  }

  @Test
  void dataDependsOnTheModelAndFastCsvAlone() {
    classes()
        .that()
        .resideInAPackage("org.peelinspections.data")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.peelinspections.data",
            "org.peelinspections.model..",
            "de.siegmar.fastcsv..",
            "java..",
            "org.jspecify.annotations..")
        .check(ALL);
  }

  @Test
  void historyDependsOnDataCompareAndModelAlone() {
    classes()
        .that()
        .resideInAPackage("org.peelinspections.data.history")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.peelinspections.data..",
            "org.peelinspections.compare..",
            "org.peelinspections.model..",
            "java..",
            "org.jspecify.annotations..")
        .check(ALL);
  }

  @Test
  void jacksonAndJsoupStayInIo() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.peelinspections.io..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "org.jsoup..")
        .check(ALL);
  }

  @Test
  void fastCsvStaysInIoDataAndTheCommand() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.peelinspections.io..",
            "org.peelinspections.data..",
            "org.peelinspections.examples..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar..")
        .check(ALL);
  }

  @Test
  void reportNeedsDataCompareModelAndTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.peelinspections.report..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.xml..",
            "org.jspecify..",
            "org.peelinspections.model..",
            "org.peelinspections.compare..",
            "org.peelinspections.data..",
            "org.peelinspections.report..")
        .check(ALL);
  }

  @Test
  void resultsDoNotDependOnTheirTexts() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.peelinspections.compare.text", "org.peelinspections.examples..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.peelinspections.compare.text")
        .check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.peelinspections.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void generatedImplementationsAreNotPublic() {
    classes()
        .that()
        .haveNameMatching(".*\\bImmutable[A-Z].*")
        .or()
        .haveNameMatching(".*\\$Immutable[A-Z].*")
        .should()
        .notBePublic()
        .check(ALL);
  }
}
