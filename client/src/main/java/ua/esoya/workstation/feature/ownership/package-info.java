/** Whose data services ask, and who supplied them (CSP-2.3c). */
@NullMarked
package ua.esoya.workstation.feature.ownership;

import org.jspecify.annotations.NullMarked;
