/** Handing cases over to those who decide them: registers for courier runs, filled by a barcode reader (7.1.6). */
@NullMarked
package ua.esoya.workstation.feature.transfer;

import org.jspecify.annotations.NullMarked;
