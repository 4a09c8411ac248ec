/** Destruction of cases after their legal term, an act of two persons (CSP-2.4.9, 3.3.4). */
@NullMarked
package ua.esoya.workstation.feature.disposal;

import org.jspecify.annotations.NullMarked;
