/** Faults on purpose, on real processes: {@code mvn -Pfaults}. */
@NullMarked
package ua.esoya.faults;

import org.jspecify.annotations.NullMarked;
