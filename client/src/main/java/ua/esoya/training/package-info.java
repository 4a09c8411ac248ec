/**
 * The training mode: the one place besides the two roots that knows the workstation and the embedded server together.
 * Packages do not carry it.
 */
@NullMarked
package ua.esoya.training;

import org.jspecify.annotations.NullMarked;
