/** How the published registry of administrative services is read: from a file or an address. */
@NullMarked
package ua.esoya.exchange.registry;

import org.jspecify.annotations.NullMarked;
