package ua.esoya.device.scan;

/** Colour depth of a page: black and white (1 bit), gray or colour (8 bits a sample). */
public enum ColourMode {
  LINEART,
  GRAY,
  COLOUR
}
