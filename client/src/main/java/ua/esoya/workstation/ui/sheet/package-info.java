/** Whole screens from a description: a form that ends in one verb of the server, a list with its keys. */
@NullMarked
package ua.esoya.workstation.ui.sheet;

import org.jspecify.annotations.NullMarked;
