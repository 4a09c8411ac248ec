/** Tests of the hours of reception, of the two calendars and of what may be entered for which day. */
@NullMarked
package ua.esoya.schema.time;

import org.jspecify.annotations.NullMarked;
