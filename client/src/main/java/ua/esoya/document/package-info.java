/** Papers of a case as PDF/A, barcodes, pages of scans and of imported files (4.5, 4.6, 7.1.3). */
@NullMarked
package ua.esoya.document;

import org.jspecify.annotations.NullMarked;
