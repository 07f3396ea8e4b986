package org.peelinspections.io.json.wire;

import org.peelinspections.model.AreaId;
import org.peelinspections.model.framework.Framework;

/** The path of an area, as it is written inside an assessment, which says the framework. */
record AreaPath(String path) {

  static final Leaf<AreaPath> LEAF =
      Leaf.text(
          AreaPath.class, "an area", "one such as legitimacy/1", AreaPath::of, AreaPath::path);

  private static AreaPath of(String path) {
    return new AreaPath(AreaId.of("0", path).path());
  }

  AreaId in(Framework framework) {
    return AreaId.of(framework.id(), path);
  }
}
