package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable;

class ForcesTest {

  private static Force force(String slug, String name, String shortName) {
    return Force.builder().slug(slug).name(name).shortName(shortName).build();
  }

  private static Forces read(String... rows) {
    List<String> lines =
        Stream.concat(Stream.of(String.join("\t", Forces.columns())), Stream.of(rows))
            .map(row -> row.replace('~', '\t'))
            .toList();
    return Forces.read(TsvTable.parse("forces.tsv", lines, Forces.columns()));
  }

  static Stream<Force> bundled() {
    return Forces.bundled().all().stream();
  }

  @Test
  void bundled_areThe43TerritorialForcesBySlug() {
    assertThat(Forces.bundled().all()).hasSize(43);
    assertThat(bundled().map(Force::slug)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void bundled_haveCodesOf39EnglishAndFourWelshAreas() {
    assertThat(bundled().map(Force::onsCode).map(Optional::orElseThrow))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("E230000[0-3][0-9]|W1500000[1-4]"));
    assertThat(bundled().filter(force -> force.onsCode().get().startsWith("W")))
        .extracting(Force::slug)
        .containsExactlyInAnyOrder("dyfed-powys", "gwent", "north-wales", "south-wales");
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void find_everyNameOfAForce_findsIt(Force force) {
    assertThat(
            Stream.concat(
                    Stream.of(force.slug(), force.name(), force.shortName()),
                    force.otherNames().stream())
                .map(Forces.bundled()::find))
        .allMatch(Optional.of(force)::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "West Midlands, west-midlands",
    "WEST MIDLANDS POLICE, west-midlands",
    "west\u00a0midlands, west-midlands",
    "Avon & Somerset, avon-and-somerset",
    "Avon and Somerset Police, avon-and-somerset",
    "Devon & Cornwall Police, devon-and-cornwall",
    "Dyfed\u2013Powys, dyfed-powys",
    "Metropolitan Police, metropolitan"
  })
  void find_otherSpelling_findsTheForce(String name, String slug) {
    assertThat(Forces.bundled().find(name)).map(Force::slug).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "WMP, west-midlands",
    "gmp, greater-manchester",
    "MPS, metropolitan",
    "the Met, metropolitan",
    "Met Police, metropolitan",
    "CoLP, city-of-london",
    "Herts, hertfordshire",
    "Notts Police, nottinghamshire",
    "A & S, avon-and-somerset"
  })
  void find_shortForm_findsTheForce(String name, String slug) {
    assertThat(Forces.bundled().find(name)).map(Force::slug).contains(slug);
  }

  @Test
  void find_shortFormAfterWith_isStillKnown() {
    Force own = force("wmp", "Westmarch Police", "Westmarch");
    assertThat(Forces.bundled().with(own).find("GMP"))
        .map(Force::slug)
        .contains("greater-manchester");
    assertThat(Forces.bundled().with(own).find("WMP")).contains(own);
    assertThat(Forces.of(List.of(own)).find("GMP")).isEmpty();
  }

  @Test
  void find_unknown_isEmpty() {
    assertThat(Forces.bundled().find("police")).isEmpty();
    assertThat(Forces.bundled().find("metro")).isEmpty();
    assertThat(Forces.bundled().find("Northern Ireland")).isEmpty();
    assertThat(Forces.bundled().find("")).isEmpty();
  }

  @Test
  void get_unknown_listsTheSlugs() {
    Forces forces = Forces.of(List.of(force("kent", "Kent Police", "Kent")));
    assertThat(forces.get("Kent").slug()).isEqualTo("kent");
    assertThatThrownBy(() -> forces.get("Surrey"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("'Surrey' is not a force; expected one of kent");
  }

  @Test
  void with_anotherForce_keepsTheOthers() {
    Force transport = force("btp", "British Transport Police", "British Transport");
    Forces more = Forces.bundled().with(transport);
    assertThat(more.all()).hasSize(44).endsWith(transport);
    assertThat(more.get("british transport police")).isEqualTo(transport);
    assertThat(Forces.bundled().find("btp")).isEmpty();
  }

  @Test
  void with_sharedName_isRefused() {
    assertThatThrownBy(
            () -> Forces.bundled().with(force("kent-again", "Kent Constabulary", "KENT")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "forces: 'KENT' names kent and kent-again; expected slugs and names that no two forces"
                + " share");
  }

  @Test
  void with_theSameForceAgain_isRefused() {
    Force kent = force("kent", "Kent Police", "Kent");
    assertThatThrownBy(() -> Forces.of(List.of(kent, force("kent", "Kent Police", "Kent"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("forces: 'kent' names kent and kent");
    assertThatThrownBy(() -> Forces.of(List.of(kent, force("kent", "Another", "Other"))))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void read_row_isAForce() {
    assertThat(read("kent~Kent Police~Kent~Men of Kent | Kentish Men~KP~~").all())
        .containsExactly(
            Force.builder()
                .slug("kent")
                .name("Kent Police")
                .shortName("Kent")
                .addOtherNames("Men of Kent", "Kentish Men")
                .build());
  }

  @Test
  void find_otherNameOfAForceOfTheCallersOwn() {
    Force kent =
        Force.builder().from(force("kent", "Kent Police", "Kent")).addOtherName("KP").build();
    Force other = Force.builder().from(force("kp", "Kp Police", "Kp Area")).build();

    assertThat(Forces.of(List.of(kent)).find("kp")).contains(kent);
    assertThatThrownBy(() -> Forces.of(List.of(kent, other)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("forces: 'kp' names kent and kp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "~Surrey Police~Surrey~~~~; column slug: is empty",
        "Surrey~Surrey Police~Surrey~~~~; slug is 'Surrey'",
        "surrey~~Surrey~~~~; column name: is empty",
        "surrey~Surrey Police~~~~~; column short_name: is empty",
        "surrey~Surrey Police~Surrey~~~~surrey.example; column sources: source: its address",
        "surrey~Surrey Police~Surrey~~~; 6 cells"
      })
  void read_fault_namesFileAndLine(String row, String fault) {
    assertThatThrownBy(() -> read("# A remark.", "kent~Kent Police~Kent~~~~", row))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageStartingWith("forces.tsv, line 4")
        .hasMessageContaining(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "surrey~Surrey Police~Kent~~~~; 'Kent' names kent and surrey",
        "kent~Surrey Police~Surrey~~~~; 'kent' names kent and kent"
      })
  void read_sharedName_isRefused(String row, String fault) {
    assertThatThrownBy(() -> read("kent~Kent Police~Kent~~~~", row))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void read_shortFormThatIsAName_meansTheForceOfThatName() {
    Forces forces = read("kent~Kent Police~Kent~~KP | Surrey~~", "surrey~SP~Surrey~~~~");
    assertThat(forces.find("kp")).map(Force::slug).contains("kent");
    assertThat(forces.find("Surrey")).map(Force::slug).contains("surrey");
  }

  @Test
  void forceOf_takesAnyNameOfABundledForce() {
    assertThat(Force.of("west-midlands")).isEqualTo(Forces.bundled().get("west-midlands"));
    assertThat(Force.of("WMP")).isEqualTo(Forces.bundled().get("west-midlands"));
    assertThatThrownBy(() -> Force.of("east-midlands"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("'east-midlands' is not a force; expected one of avon-and-somerset")
        .hasMessageEndingWith("wiltshire");
  }
}
