/** The counter of visits of a participant's user: today only (7.2). */
@NullMarked
package ua.esoya.workstation.feature.visit;

import org.jspecify.annotations.NullMarked;
