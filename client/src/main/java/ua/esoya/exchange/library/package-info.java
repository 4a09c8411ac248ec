/** Services as a signed file: how it is written, and what must hold before anybody looks into it. */
@NullMarked
package ua.esoya.exchange.library;

import org.jspecify.annotations.NullMarked;
