/** Papers of a case and the «come back» slip: preview, print, printed again, saved as a file (4.5, 7.1.3). */
@NullMarked
package ua.esoya.workstation.feature.paper;

import org.jspecify.annotations.NullMarked;
