package org.peelinspections.examples.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a result can be printed, by the same names for every command. */
public enum Form {
  TEXT,
  JSON,
  JSONL,
  CSV,
  FINDINGS_CSV,
  HTML;

  public static final List<Form> OF_ASSESSMENTS = List.of(TEXT, JSON, JSONL, CSV, FINDINGS_CSV);

  public static final List<Form> OF_RESULTS = List.of(TEXT, JSON, CSV, HTML);

  public static final List<Form> OF_FACTS = List.of(TEXT, JSON, CSV);

  /** Whether it has a header, even where it has no row. */
  public boolean isTable() {
    return this == CSV || this == FINDINGS_CSV;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form that a word asks for, whatever its capitals. */
  public static final class Name implements ITypeConverter<Form> {

    @Override
    public Form convert(String word) {
      return Arrays.stream(values())
          .filter(form -> form.toString().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is not a form; expected one of %s"
                          .formatted(word, Text.list(List.of(values())))));
    }
  }
}
