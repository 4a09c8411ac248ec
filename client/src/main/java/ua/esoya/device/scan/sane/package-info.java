/**
 * Scanners of Linux through libsane, called by java.lang.foreign: no JNI, no daemon, no extra jar.
 *
 * <p>What was seen (libsane 1.1.1, its test backend, x86-64): the library starts in 3 ms, a scanner opens in 0.5 ms, its
 * 56 options are read in 2.3 ms.
 * <ul>
 *   <li>After every scan, whole or broken, {@code sane_cancel} is due; without it the next option is refused (INVAL).
 *   <li>After a cancel the reader sees EOF with a short page, not CANCELLED: an own flag tells the two apart.
 *   <li>EOF before {@code lines * bytes_per_line} is a torn page, also when the driver calls it the end.
 *   <li>An option may change others (RELOAD_OPTIONS): they are read again then.
 *   <li>1 bit: 1 is black. 16 bit: in the machine's byte order. Unknown height: {@code lines} is -1.
 *   <li>{@code sane_get_devices} answers from a list that the next call overwrites: copied at once.
 *   <li>The test backend counts starts of an open handle and says NO_DOCS at every eleventh, also when those before it
 *       were made from the glass; its options outlive the handle, until {@code sane_exit}.
 * </ul>
 */
@NullMarked
package ua.esoya.device.scan.sane;

import org.jspecify.annotations.NullMarked;
