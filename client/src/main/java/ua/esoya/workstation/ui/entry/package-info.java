/** Entries of a form as they are typed, their rules, and the form of what a service asks: the same for the registrar and beside the designer. */
@NullMarked
package ua.esoya.workstation.ui.entry;

import org.jspecify.annotations.NullMarked;
