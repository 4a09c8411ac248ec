/** Sign-in, the main window, navigation, the palette: what stands around every screen. Knows features only by their contract. */
@NullMarked
package ua.esoya.workstation.shell;

import org.jspecify.annotations.NullMarked;
