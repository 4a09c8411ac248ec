/** How the state and the due date of a case look wherever a case is listed. */
@NullMarked
package ua.esoya.workstation.ui.state;

import org.jspecify.annotations.NullMarked;
