package org.peelinspections.benchmarks;

/**
 * What a website puts around the content of a page: links to styles and scripts, some of both in
 * the page itself, menus, a form to search, a footer. It makes up over half of the page. It is of
 * our own making, as no markup of the inspectorate was at hand.
 */
final class MadeFrame {

  private final StringBuilder html = new StringBuilder();

  private MadeFrame() {}

  /** What stands before the content; little if the page is not framed. */
  static String before(boolean framed) {
    MadeFrame frame = new MadeFrame();
    frame.html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>PEEL 2016</title>\n");
    if (framed) {
      frame.head();
    }
    frame.html.append("</head>\n<body class=\"page\">\n");
    if (framed) {
      frame.top();
    }
    return frame.html.append("<main id=\"content\">\n").toString();
  }

  /** What stands behind the content. */
  static String after(boolean framed) {
    MadeFrame frame = new MadeFrame();
    frame.html.append("</main>\n");
    if (framed) {
      frame.bottom();
    }
    return frame.html.append("</body>\n</html>\n").toString();
  }

  private void head() {
    for (int i = 0; i < 16; i++) {
      html.append("<meta property=\"site:part-").append(i).append("\" content=\"");
      html.append("What this page says of itself to others, part ").append(i).append("\">\n");
      html.append("<link rel=\"stylesheet\" id=\"style-").append(i).append("\" href=\"");
      html.append("/assets/themes/site/style-").append(i).append(".css\" media=\"all\">\n");
      html.append("<script src=\"/assets/scripts/script-").append(i).append(".js\"></script>\n");
    }
    html.append("<style>\n");
    for (int i = 0; i < 80; i++) {
      html.append(".block-").append(i).append(" > p { margin: 0 auto; padding: 1em; }\n");
    }
    html.append("</style>\n");
    script(60);
  }

  private void script(int lines) {
    html.append("<script>\n");
    for (int i = 0; i < lines; i++) {
      html.append("site.settings[").append(i).append("] = {\"name\": \"part-").append(i);
      html.append("\", \"shown\": ").append(i % 2 == 0).append(", \"after\": ").append(i * 3);
      html.append("};\n");
    }
    html.append("</script>\n");
  }

  private void top() {
    html.append("<header class=\"site-header\"><div class=\"wrapper\"><nav class=\"menu\">\n");
    for (int i = 0; i < 7; i++) {
      links("Section " + i, 10);
    }
    html.append(
        "</nav>\n<form class=\"search\" action=\"/search\"><label for=\"s\">Search</label>");
    html.append("<input type=\"text\" id=\"s\" name=\"s\"><button>Go</button></form>\n");
    html.append("</div></header>\n");
  }

  private void links(String section, int number) {
    html.append("<div class=\"menu-section\"><h3 class=\"menu-title\">").append(section);
    html.append("</h3>\n<ul class=\"menu-list\">\n");
    for (int i = 0; i < number; i++) {
      html.append("<li id=\"menu-item-").append(i).append("\" class=\"menu-item menu-item-type\">");
      html.append("<a class=\"menu-link\" href=\"/section/page-").append(i).append("/\">");
      html.append(section).append(", page ").append(i).append("</a></li>\n");
    }
    html.append("</ul></div>\n");
  }

  private void bottom() {
    html.append("<footer class=\"site-footer\"><div class=\"wrapper\">\n");
    for (int i = 0; i < 4; i++) {
      links("About " + i, 8);
    }
    html.append("</div></footer>\n");
    script(60);
  }
}
