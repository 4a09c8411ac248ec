package ua.esoya.device.scan;

import java.awt.image.BufferedImage;

/**
 * One whole page.
 *
 * @param image TYPE_BYTE_BINARY, TYPE_BYTE_GRAY or TYPE_3BYTE_BGR
 * @param dpi resolution that the scanner really used, dots per inch
 * @param index place in this scan, from 0
 */
public record ScannedPage(BufferedImage image, int dpi, int index) {}
