/** Working days and days off for terms, and what a change of them does to open cases (3.4, 5.7.2). */
@NullMarked
package ua.esoya.domain.calendar;

import org.jspecify.annotations.NullMarked;
