/**
 * Scanners behind one port: list, open, ask what the scanner can, take pages one by one, cancel, close (ESOYA-4.6, 7.1.4).
 *
 * <p>Two promises hold for every adapter. A page that came short of its announced size is never handed over; and a page
 * that was handed over stays handed over, whatever happens to the next one.
 */
@NullMarked
package ua.esoya.device.scan;

import org.jspecify.annotations.NullMarked;
