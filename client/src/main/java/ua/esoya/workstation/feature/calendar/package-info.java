/** The calendar of terms for the moderator: days are planned, looked at through the open cases, and changed by one act (3.4, 5.7.2). */
@NullMarked
package ua.esoya.workstation.feature.calendar;

import org.jspecify.annotations.NullMarked;
