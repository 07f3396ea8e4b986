package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Pairs things on the left with things on the right so that the sum of what the pairs gain is as
 * high as it can be.
 *
 * <p>A thing can stand for several equal ones and is then paired as often. Nothing need be paired.
 * The method is that of shortest augmenting paths (Hungarian method) over the edges there are: it
 * takes one thing on the left after another and looks only as far as that thing's cheapest path, so
 * that the cost follows the number of edges and not the product of both sides. Where two sums are
 * equal the result depends on the order of the edges; a caller who minds gives gains no two of
 * whose sums are equal.
 */
final class MatchAssignment {

  private final int[] supply;
  private final int[] capacity;
  private final List<List<Edge>> ofLeft;
  private final List<List<Edge>> ofRight;
  private final List<Edge> edges = new ArrayList<>();
  private final long[] leftPotential;
  private final long[] rightPotential;

  /** A pair that is possible, and how often it is taken. */
  static final class Edge {

    private final int left;
    private final int right;
    private final long cost;
    private int units;

    private Edge(int left, int right, long cost) {
      this.left = left;
      this.right = right;
      this.cost = cost;
    }

    int left() {
      return left;
    }

    int right() {
      return right;
    }

    /** How often the pair is taken. */
    int units() {
      return units;
    }
  }

  /**
   * Prepares a pairing.
   *
   * @param supply how many each thing on the left stands for
   * @param capacity how many each thing on the right stands for
   */
  MatchAssignment(int[] supply, int[] capacity) {
    this.supply = supply.clone();
    this.capacity = capacity.clone();
    this.ofLeft = lists(supply.length);
    this.ofRight = lists(capacity.length);
    this.leftPotential = new long[supply.length];
    this.rightPotential = new long[capacity.length];
  }

  private static List<List<Edge>> lists(int count) {
    List<List<Edge>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** Allows a pair; the gain is more than 0, and each pair is given once. */
  Edge allow(int left, int right, long gain) {
    Edge edge = new Edge(left, right, -gain);
    edges.add(edge);
    ofLeft.get(left).add(edge);
    ofRight.get(right).add(edge);
    return edge;
  }

  /** Finds the pairing; the edges say how often they are taken. */
  void solve() {
    Search search = new Search();
    for (int left = 0; left < supply.length; left++) {
      for (Edge edge : ofLeft.get(left)) {
        leftPotential[left] = Math.min(leftPotential[left], edge.cost - rightPotential[edge.right]);
      }
      while (supply[left] > 0) {
        search.from(left);
      }
    }
  }

  private record Step(long distance, int right) implements Comparable<Step> {

    @Override
    public int compareTo(Step other) {
      int byDistance = Long.compare(distance, other.distance);
      return byDistance != 0 ? byDistance : Integer.compare(right, other.right);
    }
  }

  /** Looks for the cheapest way to pair one more of a thing, or to leave something unpaired. */
  private final class Search {

    private static final long FAR = Long.MAX_VALUE;

    private final long[] toLeft = far(supply.length);
    private final long[] toRight = far(capacity.length);
    private final Edge[] intoLeft = new Edge[supply.length];
    private final Edge[] intoRight = new Edge[capacity.length];
    private final List<Integer> lefts = new ArrayList<>();
    private final List<Integer> rights = new ArrayList<>();
    private final PriorityQueue<Step> open = new PriorityQueue<>();
    private long cheapestRest = FAR;
    private int resting;

    private static long[] far(int length) {
      long[] distances = new long[length];
      Arrays.fill(distances, FAR);
      return distances;
    }

    private void from(int start) {
      cheapestRest = FAR;
      reach(start, 0);
      while (true) {
        Step step = open.poll();
        if (step == null || step.distance >= cheapestRest) {
          finish(start, resting, -1, cheapestRest);
          return;
        }
        if (step.distance > toRight[step.right]) {
          continue;
        }
        if (capacity[step.right] > 0) {
          finish(start, intoRight[step.right].left, step.right, step.distance);
          return;
        }
        displace(step);
      }
    }

    /** Goes on from those who have what the path has come to. */
    private void displace(Step step) {
      for (Edge edge : ofRight.get(step.right)) {
        if (edge.units > 0 && toLeft[edge.left] == FAR) {
          intoLeft[edge.left] = edge;
          reach(edge.left, step.distance);
        }
      }
    }

    private void reach(int left, long distance) {
      toLeft[left] = distance;
      lefts.add(left);
      long rest = distance - leftPotential[left];
      if (rest < cheapestRest) {
        cheapestRest = rest;
        resting = left;
      }
      for (Edge edge : ofLeft.get(left)) {
        long next = distance + edge.cost - leftPotential[left] - rightPotential[edge.right];
        if (next < toRight[edge.right] && next < cheapestRest) {
          if (toRight[edge.right] == FAR) {
            rights.add(edge.right);
          }
          toRight[edge.right] = next;
          intoRight[edge.right] = edge;
          open.add(new Step(next, edge.right));
        }
      }
    }

    /** Takes the path that ends at a left thing, and at the right one unless that is -1. */
    private void finish(int start, int left, int right, long length) {
      for (int reached : lefts) {
        leftPotential[reached] += Math.max(0, length - toLeft[reached]);
      }
      for (int reached : rights) {
        rightPotential[reached] -= Math.max(0, length - toRight[reached]);
      }
      move(left, right, units(start, left, right));
      reset();
    }

    private int units(int start, int left, int right) {
      int units = right < 0 ? supply[start] : Math.min(supply[start], capacity[right]);
      for (int at = left; at != start; at = intoRight[intoLeft[at].right].left) {
        units = Math.min(units, intoLeft[at].units);
      }
      return units;
    }

    private void move(int left, int right, int units) {
      if (right >= 0) {
        intoRight[right].units += units;
        capacity[right] -= units;
      }
      int at = left;
      for (Edge given = intoLeft[at]; given != null; given = intoLeft[at]) {
        given.units -= units;
        Edge taken = intoRight[given.right];
        taken.units += units;
        at = taken.left;
      }
      supply[at] -= units;
    }

    private void reset() {
      for (int left : lefts) {
        toLeft[left] = FAR;
        intoLeft[left] = null;
      }
      for (int right : rights) {
        toRight[right] = FAR;
        intoRight[right] = null;
      }
      lefts.clear();
      rights.clear();
      open.clear();
    }
  }
}
