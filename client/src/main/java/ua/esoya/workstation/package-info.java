/** The JavaFX program at the counter: its start and its composition root. */
@NullMarked
package ua.esoya.workstation;

import org.jspecify.annotations.NullMarked;
