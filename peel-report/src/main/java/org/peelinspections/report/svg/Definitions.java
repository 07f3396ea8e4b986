package org.peelinspections.report.svg;

import java.util.List;

/**
 * What is drawn once and used wherever it stands.
 *
 * @param prefix what identifiers begin with, before the number
 * @param values what is drawn, each once
 */
record Definitions<T>(String prefix, List<T> values) {

  String id(T value) {
    return prefix + (values.indexOf(value) + 1);
  }
}
