/** How offices write the numbers of their cases, for the moderator (4.2, 8.4). */
@NullMarked
package ua.esoya.workstation.feature.numbering;

import org.jspecify.annotations.NullMarked;
