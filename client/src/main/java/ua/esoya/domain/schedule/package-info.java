/** Days and hours of reception (5.2, 6.3.4). */
@NullMarked
package ua.esoya.domain.schedule;

import org.jspecify.annotations.NullMarked;
