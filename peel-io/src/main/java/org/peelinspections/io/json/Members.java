package org.peelinspections.io.json;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in the order of the document.
 *
 * <p>Objects mostly have a handful of members, in the order in which they are written; so names are
 * compared one after the other, and only those of a large object are hashed.
 */
final class Members extends AbstractMap<String, Node> {

  /** No members. */
  static final Members NONE = new Members();

  private static final int FEW = 16;

  private String[] names = new String[6];
  private Node[] nodes = new Node[6];
  private int count;
  private @Nullable Map<String, Node> many;

  Members() {}

  /** The same members as in a map. */
  static Members of(Map<String, Node> map) {
    Members members = new Members();
    map.forEach(members::add);
    return members;
  }

  /** Adds a member while the object is read; false if there is one of this name already. */
  boolean add(String name, Node node) {
    if (find(name) != null) {
      return false;
    }
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      nodes = Arrays.copyOf(nodes, 2 * count);
    }
    names[count] = name;
    nodes[count] = node;
    count++;
    if (many != null) {
      many.put(name, node);
    } else if (count > FEW) {
      many = new HashMap<>(this);
    }
    return true;
  }

  /** The member of a name; null if there is none. */
  @Nullable Node find(String name) {
    if (many != null) {
      return many.get(name);
    }
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return nodes[i];
      }
    }
    return null;
  }

  /**
   * The member of each name, null where there is none, if there are no others and all stand in the
   * order of the names; else null.
   *
   * @param first a name that the first member can have too
   */
  @Nullable Node @Nullable [] inOrder(String first, List<String> wanted) {
    @Nullable Node[] found = new Node[wanted.size()];
    int next = count > 0 && names[0].equals(first) ? 1 : 0;
    for (int i = 0; i < found.length && next < count; i++) {
      if (names[next].equals(wanted.get(i))) {
        found[i] = nodes[next];
        next++;
      }
    }
    return next == count ? found : null;
  }

  /** The member of each name, null where there is none. */
  @Nullable Node[] named(List<String> wanted) {
    @Nullable Node[] found = new Node[wanted.size()];
    Arrays.setAll(found, i -> find(wanted.get(i)));
    return found;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Node> action) {
    for (int i = 0; i < count; i++) {
      action.accept(names[i], nodes[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, Node>> entrySet() {
    Set<Map.Entry<String, Node>> entries = new LinkedHashSet<>();
    forEach((name, node) -> entries.add(Map.entry(name, node)));
    return Collections.unmodifiableSet(entries);
  }
}
