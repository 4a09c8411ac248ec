package ua.esoya.device.scan.sane;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;

/** The options of an open scanner: found by name, set and read as text. Used on the SANE thread only. */
final class SaneOptions {
  private static final int GET = 0;
  private static final int SET = 1;
  private static final int RELOAD_OPTIONS = 2;
  private static final Set<String> YES = Set.of("yes", "true", "1");

  private final Sane library;
  private final MemorySegment handle;
  private final Map<String, SaneOption> byName = new LinkedHashMap<>();

  SaneOptions(Sane library, MemorySegment handle) {
    this.library = library;
    this.handle = handle;
  }

  /** The option, when the driver has it. */
  Optional<SaneOption> find(String name) throws ScanException {
    if (byName.isEmpty()) {
      load();
    }
    return Optional.ofNullable(byName.get(name));
  }

  /** The option, when it can be set now. */
  Optional<SaneOption> settable(String name) throws ScanException {
    return find(name).filter(SaneOption::settable);
  }

  /** @throws ScanException SETTING_REFUSED with the option's name when it is absent, inactive or does not take the value */
  void set(String name, String text) throws ScanException {
    SaneOption option = settable(name).orElseThrow(() -> refused(name, text));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(Math.max(option.size(), 4), 8);
      switch (option.type()) {
        case SaneOption.BOOL -> value.set(JAVA_INT, 0, YES.contains(text.toLowerCase(Locale.ROOT)) ? 1 : 0);
        case SaneOption.INT, SaneOption.FIXED -> value.set(JAVA_INT, 0, option.raw(Double.parseDouble(text)));
        case SaneOption.STRING -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          if (bytes.length >= option.size()) {
            throw refused(name, text);
          }
          MemorySegment.copy(bytes, 0, value, JAVA_BYTE, 0, bytes.length);
        }
        default -> throw refused(name, text);
      }
      control(option, value, name, text);
    } catch (NumberFormatException e) {
      throw refused(name, text);
    }
  }

  /** Sets the allowed number nearest to the wanted one and answers what the driver made of it. */
  double setNearest(SaneOption option, double wanted) throws ScanException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocateFrom(JAVA_INT, option.raw(option.nearest(wanted)));
      control(option, value, option.name(), Double.toString(wanted));
      return option.number(value.get(JAVA_INT, 0));
    }
  }

  /** Whether a yes-or-no option that the driver lets read says yes; empty when there is none. */
  Optional<Boolean> yes(String name) throws ScanException {
    Optional<SaneOption> option = find(name).filter(o -> o.type() == SaneOption.BOOL && o.readable());
    if (option.isEmpty()) {
      return Optional.empty();
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(JAVA_INT);
      int status = library.controlOption(handle, option.get().index(), GET, value, MemorySegment.NULL);
      return status == SaneStatus.GOOD ? Optional.of(value.get(JAVA_INT, 0) != 0) : Optional.empty();
    }
  }

  private void control(SaneOption option, MemorySegment value, String name, String text) throws ScanException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment effect = arena.allocate(JAVA_INT);
      int status = library.controlOption(handle, option.index(), SET, value, effect);
      ScanFailure failure = SaneStatus.failure(status);
      if (status != SaneStatus.GOOD) {
        throw failure.trouble() == ScanTrouble.SETTING_REFUSED ? refused(name, text) : new ScanException(failure);
      }
      if ((effect.get(JAVA_INT, 0) & RELOAD_OPTIONS) != 0) {
        byName.clear();
      }
    }
  }

  private void load() throws ScanException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(JAVA_INT);
      SaneStatus.check(library.controlOption(handle, 0, GET, count, MemorySegment.NULL));
      for (int i = 1; i < count.get(JAVA_INT, 0); i++) {
        MemorySegment descriptor = library.optionDescriptor(handle, i);
        if (!descriptor.equals(MemorySegment.NULL)) {
          SaneOption option = SaneOption.of(i, descriptor);
          byName.put(option.name(), option);
        }
      }
    }
  }

  private static ScanException refused(String name, String text) {
    return new ScanException(new ScanFailure(ScanTrouble.SETTING_REFUSED, name + " = " + text));
  }
}
