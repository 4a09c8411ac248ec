/** The trace that proves itself: seals, the guards' watch, the server's log, who saw whom. */
@NullMarked
package ua.esoya.schema.trace;

import org.jspecify.annotations.NullMarked;
