/** One registry of commands that feeds shortcuts, the bottom key line, the palette and the key card. */
@NullMarked
package ua.esoya.workstation.ui.command;

import org.jspecify.annotations.NullMarked;
