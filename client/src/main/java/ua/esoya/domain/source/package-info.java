/** Owners and suppliers of data, in numbers. */
@NullMarked
package ua.esoya.domain.source;

import org.jspecify.annotations.NullMarked;
