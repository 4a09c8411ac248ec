/** Days and hours of reception: the week of offices and participants, the hours of one person, exceptions of a day (5.2, 6.3.4). */
@NullMarked
package ua.esoya.workstation.feature.schedule;

import org.jspecify.annotations.NullMarked;
