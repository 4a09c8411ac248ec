/** The composition of the centre and the lists of staff that its participants send. */
@NullMarked
package ua.esoya.domain.staff;

import org.jspecify.annotations.NullMarked;
