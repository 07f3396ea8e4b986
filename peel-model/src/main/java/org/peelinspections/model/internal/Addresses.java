package org.peelinspections.model.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.peelinspections.model.fault.InvalidValueException;

/** What an address of a source must look like. */
public final class Addresses {

  private Addresses() {}

  /**
   * Reads the address of a source.
   *
   * @throws IllegalArgumentException if the text is not an absolute address with http or https
   */
  public static URI of(String text) {
    try {
      URI address = new URI(text);
      check("source", address);
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + text + "' is not an address: " + e.getReason(), e);
    }
  }

  public static void check(String where, List<URI> addresses) {
    for (URI address : addresses) {
      check(where, address);
    }
  }

  public static void check(String where, URI address) {
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
