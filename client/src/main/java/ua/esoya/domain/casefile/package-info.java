/** A registered case as it is listed and read. */
@NullMarked
package ua.esoya.domain.casefile;

import org.jspecify.annotations.NullMarked;
