package ua.esoya.device.scan.sane;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * One option of a driver, copied out of native memory.
 *
 * @param words allowed numbers of a list, raw; empty when not a list of numbers
 * @param texts allowed texts; empty when not a list of texts
 * @param range minimum, maximum and step, raw; empty when not a range
 */
record SaneOption(
    int index, String name, int type, int unit, int size, int capabilities, List<Integer> words, List<String> texts,
    List<Integer> range) {
  static final int BOOL = 0;
  static final int INT = 1;
  static final int FIXED = 2;
  static final int STRING = 3;
  static final int UNIT_PIXEL = 1;

  private static final long DESCRIPTOR_BYTES = 56;
  private static final int CAP_SOFT_SELECT = 1;
  private static final int CAP_SOFT_DETECT = 4;
  private static final int CAP_INACTIVE = 32;
  private static final double FIXED_ONE = 65536;

  static SaneOption of(int index, MemorySegment address) {
    MemorySegment d = address.reinterpret(DESCRIPTOR_BYTES);
    MemorySegment constraint = d.get(ADDRESS, 48);
    int kind = constraint.equals(MemorySegment.NULL) ? 0 : d.get(JAVA_INT, 40);
    List<Integer> range = List.of();
    List<Integer> words = List.of();
    List<String> texts = List.of();
    switch (kind) {
      case 1 -> range = ints(constraint, 0, 3);
      case 2 -> words = ints(constraint, 4, constraint.reinterpret(4).get(JAVA_INT, 0));
      case 3 -> texts = texts(constraint);
      default -> {}
    }
    return new SaneOption(
        index, text(d.get(ADDRESS, 0)), d.get(JAVA_INT, 24), d.get(JAVA_INT, 28), d.get(JAVA_INT, 32),
        d.get(JAVA_INT, 36), words, texts, range);
  }

  boolean settable() {
    return (capabilities & CAP_SOFT_SELECT) != 0 && (capabilities & CAP_INACTIVE) == 0;
  }

  boolean readable() {
    return (capabilities & CAP_SOFT_DETECT) != 0 && (capabilities & CAP_INACTIVE) == 0;
  }

  /** A raw word as the number that it means. */
  double number(int raw) {
    return type == FIXED ? raw / FIXED_ONE : raw;
  }

  /** A number as the raw word. */
  int raw(double number) {
    return type == FIXED ? (int) Math.round(number * FIXED_ONE) : (int) Math.round(number);
  }

  /** The allowed number nearest to the wanted one. */
  double nearest(double wanted) {
    if (!range.isEmpty()) {
      return Math.clamp(wanted, number(range.get(0)), number(range.get(1)));
    }
    double best = words.isEmpty() ? wanted : number(words.getFirst());
    for (int word : words) {
      if (Math.abs(number(word) - wanted) < Math.abs(best - wanted)) {
        best = number(word);
      }
    }
    return best;
  }

  static String text(MemorySegment address) {
    return address.equals(MemorySegment.NULL) ? "" : address.reinterpret(Long.MAX_VALUE).getString(0);
  }

  private static List<Integer> ints(MemorySegment address, long offset, int count) {
    MemorySegment all = address.reinterpret(offset + 4L * count);
    List<Integer> ints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ints.add(all.get(JAVA_INT, offset + 4L * i));
    }
    return List.copyOf(ints);
  }

  private static List<String> texts(MemorySegment address) {
    MemorySegment all = address.reinterpret(Long.MAX_VALUE);
    List<String> texts = new ArrayList<>();
    for (long i = 0; !all.getAtIndex(ADDRESS, i).equals(MemorySegment.NULL); i++) {
      texts.add(text(all.getAtIndex(ADDRESS, i)));
    }
    return List.copyOf(texts);
  }
}
