/** The moderator's directories: one kind of screen for all of them. */
@NullMarked
package ua.esoya.workstation.feature.directory;

import org.jspecify.annotations.NullMarked;
