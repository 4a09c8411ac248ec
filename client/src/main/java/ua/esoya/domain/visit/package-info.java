/** Visits that users of participants count (7.2). */
@NullMarked
package ua.esoya.domain.visit;

import org.jspecify.annotations.NullMarked;
