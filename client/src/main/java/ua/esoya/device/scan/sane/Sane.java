package ua.esoya.device.scan.sane;

import java.lang.foreign.MemorySegment;
import ua.esoya.device.scan.ScanException;

/** The functions of the SANE standard that are used here, one method each; statuses are returned as they come. */
interface Sane {
  int init();

  void exit();

  /** @param list where the address of the driver's list goes */
  int devices(MemorySegment list);

  /** @param handle where the handle goes */
  int open(MemorySegment name, MemorySegment handle);

  void close(MemorySegment handle);

  MemorySegment optionDescriptor(MemorySegment handle, int index);

  int controlOption(MemorySegment handle, int index, int action, MemorySegment value, MemorySegment effect);

  int start(MemorySegment handle);

  FrameParameters parameters(MemorySegment handle) throws ScanException;

  /** @param length where the number of bytes read goes */
  int read(MemorySegment handle, MemorySegment buffer, MemorySegment length);

  /** The only function that SANE allows to be called from another thread. */
  void cancel(MemorySegment handle);
}
