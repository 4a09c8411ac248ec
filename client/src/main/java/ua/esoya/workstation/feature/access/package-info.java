/** Access of the staff for the technical administrator, read by the supervisor (4.1, 4.12, 5.1, 6). */
@NullMarked
package ua.esoya.workstation.feature.access;

import org.jspecify.annotations.NullMarked;
