package org.peelinspections.model;

import java.net.URI;
import java.util.List;

/** What an address of a source must look like. */
final class Addresses {

  private Addresses() {}

  static void check(String where, List<URI> addresses) {
    for (URI address : addresses) {
      check(where, address);
    }
  }

  static void check(String where, URI address) {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web || address.getHost() == null) {
      throw new InvalidValueException(
          where,
          "its address is '" + address + "'",
          "expected an absolute address with http or https");
    }
  }
}
