/** The moderator's workshop: services and their cards without a programmer. */
@NullMarked
package ua.esoya.schema.workshop;

import org.jspecify.annotations.NullMarked;
