/** The moderator's workshop: services and their cards without a programmer (ESOYA-3.2.1, 5.7.1). */
@NullMarked
package ua.esoya.workstation.feature.workshop;

import org.jspecify.annotations.NullMarked;
