package ua.esoya.device.scan.sane;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;

/** libsane, called by java.lang.foreign. */
final class NativeSane implements Sane {
  private static final long PARAMETERS_BYTES = 24;

  private final MethodHandle init;
  private final MethodHandle exit;
  private final MethodHandle getDevices;
  private final MethodHandle open;
  private final MethodHandle close;
  private final MethodHandle getOptionDescriptor;
  private final MethodHandle controlOption;
  private final MethodHandle getParameters;
  private final MethodHandle start;
  private final MethodHandle read;
  private final MethodHandle cancel;

  private NativeSane(SymbolLookup symbols) {
    init = function(symbols, "sane_init", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    exit = function(symbols, "sane_exit", FunctionDescriptor.ofVoid());
    getDevices = function(symbols, "sane_get_devices", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    open = function(symbols, "sane_open", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    close = function(symbols, "sane_close", FunctionDescriptor.ofVoid(ADDRESS));
    getOptionDescriptor =
        function(symbols, "sane_get_option_descriptor", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    controlOption =
        function(
            symbols,
            "sane_control_option",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));
    getParameters = function(symbols, "sane_get_parameters", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    start = function(symbols, "sane_start", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    read = function(symbols, "sane_read", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS));
    cancel = function(symbols, "sane_cancel", FunctionDescriptor.ofVoid(ADDRESS));
  }

  /** @throws ScanException NO_LIBRARY when the file or one of its functions is not there */
  static NativeSane load(String fileName) throws ScanException {
    try {
      return new NativeSane(SymbolLookup.libraryLookup(fileName, Arena.global()));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new ScanException(new ScanFailure(ScanTrouble.NO_LIBRARY, fileName));
    }
  }

  private static MethodHandle function(SymbolLookup symbols, String name, FunctionDescriptor shape) {
    return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), shape);
  }

  @Override
  public int init() {
    try {
      return (int) init.invokeExact(MemorySegment.NULL, MemorySegment.NULL);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public void exit() {
    try {
      exit.invokeExact();
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public int devices(MemorySegment list) {
    try {
      return (int) getDevices.invokeExact(list, 0);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public int open(MemorySegment name, MemorySegment handle) {
    try {
      return (int) open.invokeExact(name, handle);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public void close(MemorySegment handle) {
    try {
      close.invokeExact(handle);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public MemorySegment optionDescriptor(MemorySegment handle, int index) {
    try {
      return (MemorySegment) getOptionDescriptor.invokeExact(handle, index);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public int controlOption(MemorySegment handle, int index, int action, MemorySegment value, MemorySegment effect) {
    try {
      return (int) controlOption.invokeExact(handle, index, action, value, effect);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public FrameParameters parameters(MemorySegment handle) throws ScanException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment p = arena.allocate(MemoryLayout.sequenceLayout(PARAMETERS_BYTES / 4, JAVA_INT));
      int status;
      try {
        status = (int) getParameters.invokeExact(handle, p);
      } catch (Throwable t) {
        throw broken(t);
      }
      SaneStatus.check(status);
      return new FrameParameters(
          p.get(JAVA_INT, 0),
          p.get(JAVA_INT, 4) != 0,
          p.get(JAVA_INT, 8),
          p.get(JAVA_INT, 12),
          p.get(JAVA_INT, 16),
          p.get(JAVA_INT, 20));
    }
  }

  @Override
  public int start(MemorySegment handle) {
    try {
      return (int) start.invokeExact(handle);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public int read(MemorySegment handle, MemorySegment buffer, MemorySegment length) {
    try {
      return (int) read.invokeExact(handle, buffer, (int) buffer.byteSize(), length);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  @Override
  public void cancel(MemorySegment handle) {
    try {
      cancel.invokeExact(handle);
    } catch (Throwable t) {
      throw broken(t);
    }
  }

  private static IllegalStateException broken(Throwable t) {
    return new IllegalStateException("libsane cannot be called", t);
  }
}
