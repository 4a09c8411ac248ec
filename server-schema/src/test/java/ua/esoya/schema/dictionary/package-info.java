/** The data dictionary, made from the comments of the catalogue. */
@NullMarked
package ua.esoya.schema.dictionary;

import org.jspecify.annotations.NullMarked;
