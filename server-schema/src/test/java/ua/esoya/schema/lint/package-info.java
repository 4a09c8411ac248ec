/** Rules that every object of the catalogue has to keep, one query each. */
@NullMarked
package ua.esoya.schema.lint;

import org.jspecify.annotations.NullMarked;
