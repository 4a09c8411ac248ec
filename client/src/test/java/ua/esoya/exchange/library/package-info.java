/** The signed file of services. */
@NullMarked
package ua.esoya.exchange.library;

import org.jspecify.annotations.NullMarked;
