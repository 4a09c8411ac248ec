/** People known to the centre (6.6, 7.1.2). */
@NullMarked
package ua.esoya.domain.person;

import org.jspecify.annotations.NullMarked;
