package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.model.internal.NormalText;

/** What counts as the same name of a framework. */
final class FrameworkNames {

  private FrameworkNames() {}

  /**
   * The form that all spellings of a name share: lower case, words joined by hyphens, without the
   * word PEEL; of two years in a row the second has two digits. So {@code PEEL 2023 – 2025}, {@code
   * 2023–25} and {@code peel-2023-2025} are all {@code 2023-25}. Empty if nothing is left.
   */
  static String key(String name) {
    List<String> kept = new ArrayList<>();
    for (String word : NormalText.of(name).split(" ", -1)) {
      boolean secondYear = isYear(word) && !kept.isEmpty() && isYear(kept.get(kept.size() - 1));
      if (!word.equals("peel")) {
        kept.add(secondYear ? word.substring(2) : word);
      }
    }
    return String.join("-", kept);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
