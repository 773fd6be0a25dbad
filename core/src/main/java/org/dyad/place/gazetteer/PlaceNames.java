package org.dyad.place.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The keys of a gazetteer that is being built, each with its places. Mutable. */
final class PlaceNames {

  private final Bytes keys = new Bytes();
  private final Ints starts = new Ints();
  private final Ints postings = new Ints();

  /**
   * Adds a place under a key; once at most.
   *
   * @param key at most {@link Bytes#LONGEST} bytes
   * @param posting the place's row times 2, plus 1 if this is not its usual name
   */
  void add(byte[] key, int posting) {
    starts.add(keys.add(key));
    postings.add(posting);
  }

  /**
   * The part of the file that has the keys: see {@link PlaceTable}.
   *
   * @param places the place number of each row
   */
  Sorted sorted(int[] places) {
    return new Sorted(places);
  }

  /** The keys in the order of their bytes. */
  final class Sorted {
    private final int[] order = new int[starts.size()];
    private final int[] places;

    /** Where in the order the places of each different key begin. */
    private final Ints groups = new Ints();

    private int keyBytes;
    private int written;

    private Sorted(int[] places) {
      this.places = places;
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
      }
      sort(0, order.length, 0);
      for (int i = 0; i < order.length; i++) {
        if (i == 0 || keys.compare(start(i - 1), start(i)) != 0) {
          groups.add(i);
          keyBytes = Math.addExact(keyBytes, keys.length(start(i)));
        }
      }
      for (int i = 0; i < groups.size(); i++) {
        written += count(i);
      }
    }

    int keyCount() {
      return groups.size();
    }

    int keyBytes() {
      return keyBytes;
    }

    int postings() {
      return written;
    }

    private int start(int i) {
      return starts.get(order[i]);
    }

    private int end(int group) {
      return group + 1 < groups.size() ? groups.get(group + 1) : order.length;
    }

    private int count(int group) {
      return Math.min(Short.MAX_VALUE, end(group) - groups.get(group));
    }

    void write(DataOutputStream out) throws IOException {
      for (int i = 0; i < groups.size(); i++) {
        out.writeByte(keys.length(start(groups.get(i))));
      }
      for (int i = 0; i < groups.size(); i++) {
        out.writeShort(count(i));
      }
      for (int i = 0; i < groups.size(); i++) {
        int first = groups.get(i);
        int[] found = new int[end(i) - first];
        for (int j = 0; j < found.length; j++) {
          int posting = postings.get(order[first + j]);
          found[j] = places[posting >> 1] << 1 | (posting & 1);
        }
        Arrays.sort(found);
        for (int j = 0; j < count(i); j++) {
          out.writeInt(found[j]);
        }
      }
      for (int i = 0; i < groups.size(); i++) {
        keys.write(start(groups.get(i)), out);
      }
    }

    /**
     * Sorts keys that agree in so many bytes, by the next: three parts, of which the two smaller
     * are sorted in calls, so that the stack stays shallow whatever the keys.
     */
    private void sort(int from, int to, int agreed) {
      int low = from;
      int high = to;
      int depth = agreed;
      while (high - low > 1) {
        int pivot = middle(at(low, depth), at((low + high) >>> 1, depth), at(high - 1, depth));
        int less = low;
        int more = high;
        int i = low;
        while (i < more) {
          int next = at(i, depth);
          if (next < pivot) {
            swap(less++, i++);
          } else if (next > pivot) {
            swap(i, --more);
          } else {
            i++;
          }
        }
        // Keys that end here are equal; there is nothing more to sort in them.
        int sameEnd = pivot < 0 ? less : more;
        int below = less - low;
        int same = sameEnd - less;
        int above = high - more;
        if (same >= below && same >= above) {
          sort(low, less, depth);
          sort(more, high, depth);
          low = less;
          high = sameEnd;
          depth++;
        } else if (below >= above) {
          sort(less, sameEnd, depth + 1);
          sort(more, high, depth);
          high = less;
        } else {
          sort(less, sameEnd, depth + 1);
          sort(low, less, depth);
          low = more;
        }
      }
    }

    private int at(int i, int depth) {
      return keys.get(start(i), depth);
    }

    private void swap(int i, int j) {
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private static int middle(int a, int b, int c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
