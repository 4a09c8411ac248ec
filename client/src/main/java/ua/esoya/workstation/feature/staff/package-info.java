/** Who takes part in the centre, and the lists of their staff (1.2, 1.5, 6.3). */
@NullMarked
package ua.esoya.workstation.feature.staff;

import org.jspecify.annotations.NullMarked;
