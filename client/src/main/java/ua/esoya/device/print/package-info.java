/**
 * Printing of finished PDF papers (ESOYA-7.1.3).
 *
 * <p>What was seen on CUPS 2.4 with JDK 25:
 * <ul>
 *   <li>Sent as it is, a paper of 34 KB stays text on the way and takes 0.1 s; drawn by Java it becomes 1 MB of outlines
 *       and takes 0.5 to 0.8 s. So PDF is sent wherever the printer's service takes it.
 *   <li>Java on Linux hands every job to {@code /usr/bin/lpr}: without the package cups-bsd nothing prints.
 *   <li>Java adds {@code job-sheets=standard}, a banner page, unless told {@code JobSheets.NONE}.
 *   <li>A4 is named and the scale is 1:1, else barcodes shrink.
 *   <li>No event tells that the paper came out; "sent" means that the system's queue took the job.
 * </ul>
 */
@NullMarked
package ua.esoya.device.print;

import org.jspecify.annotations.NullMarked;
