package org.peelinspections.report.html;

import java.util.List;
import org.peelinspections.report.svg.Markup;

/** Writes tables that can be scrolled. */
final class ScrollTable {

  private ScrollTable() {}

  /**
   * A table that can be scrolled.
   *
   * @param region the name of the region that can be scrolled
   * @param classes the style classes of the region and of the table
   * @param heads the heads of the columns
   * @param body the groups of rows
   */
  static Markup of(String region, List<String> classes, String caption, Markup heads, Markup body) {
    return Markup.of(
        """
        <div class='%s' role='region' aria-label='%s' tabindex='0'><table class='%s'>
        <caption>%s</caption>
        <thead><tr>%s</tr></thead>
        %s</table></div>
        """,
        classes.get(0), region, classes.get(1), caption, heads, body);
  }

  static Markup head(String words) {
    return Markup.of("<th scope='col'>%s</th>", words);
  }
}
