/** Scanning of the incoming package into the case: from a scanner, from files, from a watched folder (4.6, 7.1.4). */
@NullMarked
package ua.esoya.workstation.feature.scanning;

import org.jspecify.annotations.NullMarked;
