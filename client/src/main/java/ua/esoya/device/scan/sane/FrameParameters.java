package ua.esoya.device.scan.sane;

/**
 * SANE_Parameters of a started frame.
 *
 * @param lines height in lines, -1 when the scanner does not know it beforehand
 */
record FrameParameters(int format, boolean last, int bytesPerLine, int width, int lines, int depth) {
  static final int GRAY = 0;
  static final int RGB = 1;
  static final int RED = 2;
  static final int GREEN = 3;
  static final int BLUE = 4;

  boolean onePlane() {
    return format >= RED && format <= BLUE;
  }
}
