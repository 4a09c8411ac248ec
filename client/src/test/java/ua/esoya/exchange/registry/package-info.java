/** Reading the published registry. */
@NullMarked
package ua.esoya.exchange.registry;

import org.jspecify.annotations.NullMarked;
