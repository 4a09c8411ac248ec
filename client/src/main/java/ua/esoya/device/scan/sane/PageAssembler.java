package ua.esoya.device.scan.sane;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteOrder;
import java.util.Arrays;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;

/**
 * Builds one image of the bytes of its frames, line by line, in the image's own memory. Samples of 16 bits keep their
 * upper byte; bytes beyond the width of a line and lines beyond the announced height are dropped.
 */
final class PageAssembler {
  private static final int LINES_TO_BEGIN_WITH = 1024;
  private static final int UPPER_BYTE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 1 : 0;

  private final int type;
  private final int width;
  private final int stride;
  private final boolean heightKnown;
  private final int height;
  private BufferedImage image;
  private byte[] pixels;
  private FrameParameters frame;
  private byte[] line;
  private int filled;
  private int row;

  PageAssembler(FrameParameters first) throws ScanException {
    boolean colour = first.format() != FrameParameters.GRAY;
    boolean bits = !colour && first.depth() == 1;
    if (first.format() > FrameParameters.BLUE || !(bits || first.depth() == 8 || first.depth() == 16)) {
      throw unsupported(first);
    }
    width = first.width();
    type = bits ? BufferedImage.TYPE_BYTE_BINARY : colour ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY;
    stride = bits ? (width + 7) / 8 : colour ? width * 3 : width;
    heightKnown = first.lines() >= 0;
    height = heightKnown ? first.lines() : LINES_TO_BEGIN_WITH;
    frame = first;
    line = new byte[lineBytes(first)];
    image = allocate(height);
    pixels = memory(image);
  }

  /** Begins the next plane of the same page. */
  void begin(FrameParameters next) throws ScanException {
    if (next.width() != width || next.onePlane() != frame.onePlane()) {
      throw unsupported(next);
    }
    frame = next;
    line = new byte[lineBytes(next)];
    row = 0;
  }

  /** The driver announced fewer bytes a line than its width needs: no page can be made of it. */
  private static int lineBytes(FrameParameters frame) throws ScanException {
    int samples = frame.format() == FrameParameters.RGB ? 3 : 1;
    long needed = frame.depth() == 1 ? (frame.width() + 7) / 8 : (long) frame.width() * samples * (frame.depth() / 8);
    if (frame.width() < 1 || frame.bytesPerLine() < needed) {
      throw unsupported(frame);
    }
    return frame.bytesPerLine();
  }

  void accept(byte[] bytes, int count) throws ScanException {
    for (int taken = 0; taken < count; ) {
      int part = Math.min(count - taken, line.length - filled);
      System.arraycopy(bytes, taken, line, filled, part);
      taken += part;
      filled += part;
      if (filled == line.length) {
        filled = 0;
        putLine();
      }
    }
  }

  /** @throws ScanException TRUNCATED_PAGE when the frame ended before its last line was whole */
  void endFrame() throws ScanException {
    if (filled != 0 || row == 0 || heightKnown && row < height) {
      throw new ScanException(ScanTrouble.TRUNCATED_PAGE);
    }
  }

  BufferedImage page() throws ScanException {
    if (heightKnown || image.getHeight() == row) {
      return image;
    }
    BufferedImage exact = allocate(row);
    System.arraycopy(pixels, 0, memory(exact), 0, row * stride);
    return exact;
  }

  private void putLine() throws ScanException {
    if (row == image.getHeight()) {
      if (heightKnown) {
        return;
      }
      byte[] sofar = pixels;
      image = allocate(image.getHeight() * 2);
      pixels = memory(image);
      System.arraycopy(sofar, 0, pixels, 0, sofar.length);
    }
    int at = row * stride;
    if (type == BufferedImage.TYPE_BYTE_BINARY) {
      for (int i = 0; i < stride; i++) {
        pixels[at + i] = (byte) ~line[i];
      }
    } else if (type == BufferedImage.TYPE_BYTE_GRAY) {
      putSamples(0, 1, at, 1);
    } else if (frame.onePlane()) {
      putSamples(0, 1, at + FrameParameters.BLUE - frame.format(), 3);
    } else {
      putSamples(0, 3, at + 2, 3);
      putSamples(1, 3, at + 1, 3);
      putSamples(2, 3, at, 3);
    }
    row++;
  }

  /** Copies one sample of each pixel of the line, narrowed to 8 bits. */
  private void putSamples(int first, int every, int at, int step) {
    boolean wide = frame.depth() == 16;
    int from = wide ? first * 2 + UPPER_BYTE : first;
    int next = wide ? every * 2 : every;
    for (int x = 0; x < width; x++) {
      pixels[at + x * step] = line[from + x * next];
    }
  }

  private BufferedImage allocate(int lines) throws ScanException {
    if (lines < 1) {
      throw new ScanException(ScanTrouble.TRUNCATED_PAGE);
    }
    try {
      BufferedImage made = new BufferedImage(width, lines, type);
      // the padding of a line is white too
      if (type == BufferedImage.TYPE_BYTE_BINARY) {
        Arrays.fill(memory(made), (byte) -1);
      }
      return made;
    } catch (OutOfMemoryError | IllegalArgumentException | NegativeArraySizeException e) {
      throw new ScanException(ScanTrouble.OUT_OF_MEMORY);
    }
  }

  private static byte[] memory(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static ScanException unsupported(FrameParameters frame) {
    return new ScanException(new ScanFailure(ScanTrouble.SETTING_REFUSED, "SANE " + frame));
  }
}
