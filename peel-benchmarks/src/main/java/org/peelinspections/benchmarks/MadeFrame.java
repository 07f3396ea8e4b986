package org.peelinspections.benchmarks;

/**
 * What a website puts around the content of a page: links to styles and scripts, some of both in
 * the page itself, menus, a form to search, a footer. It makes up over half of the page. It is of
 * our own making, as no markup of the inspectorate was at hand.
 */
final class MadeFrame {

  private static final String LINKS =
      """
      <meta property="site:part" content="What this page says of itself to others, in a part">
      <link rel="stylesheet" id="style" href="/assets/themes/site/style.css" media="all">
      <script src="/assets/scripts/script.js"></script>
      """
          .repeat(16);
  private static final String STYLE =
      "<style>\n" + ".block > p { margin: 0 auto; padding: 1em; }\n".repeat(80) + "</style>\n";
  private static final String SCRIPT =
      "<script>\n"
          + "site.settings[0] = {\"name\": \"part\", \"shown\": true, \"after\": 30};\n".repeat(60)
          + "</script>\n";
  private static final String SEARCH =
      """
      <form class="search" action="/search"><label for="s">Search</label>
      <input type="text" id="s" name="s"><button>Go</button></form>
      """;

  private MadeFrame() {}

  /** What stands before the content; little if the page is not framed. */
  static String before(boolean framed) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>PEEL 2016</title>\n"
        + (framed ? LINKS + STYLE + SCRIPT : "")
        + "</head>\n<body class=\"page\">\n"
        + (framed
            ? "<header class=\"site-header\"><div class=\"wrapper\"><nav class=\"menu\">\n"
                + menu("Section", 10).repeat(7)
                + "</nav>\n"
                + SEARCH
                + "</div></header>\n"
            : "")
        + "<main id=\"content\">\n";
  }

  static String after(boolean framed) {
    String footer =
        "<footer class=\"site-footer\"><div class=\"wrapper\">\n"
            + menu("About", 8).repeat(4)
            + "</div></footer>\n"
            + SCRIPT;
    return "</main>\n" + (framed ? footer : "") + "</body>\n</html>\n";
  }

  private static String menu(String section, int links) {
    String link =
        """
        <li id="menu-item" class="menu-item menu-item-type">\
        <a class="menu-link" href="/section/page/">%s, page</a></li>
        """
            .formatted(section);
    return "<div class=\"menu-section\"><h3 class=\"menu-title\">%s</h3>\n<ul class=\"menu-list\">\n"
            .formatted(section)
        + link.repeat(links)
        + "</ul></div>\n";
  }
}
