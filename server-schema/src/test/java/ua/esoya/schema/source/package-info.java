/** Who supplied the data of cases, and whose they are. */
@NullMarked
package ua.esoya.schema.source;

import org.jspecify.annotations.NullMarked;
