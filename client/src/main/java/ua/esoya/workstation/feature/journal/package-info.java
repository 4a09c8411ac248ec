/** The registration journal: what was registered, newest first, and what is about to be late (3.3, 7.1.5). */
@NullMarked
package ua.esoya.workstation.feature.journal;

import org.jspecify.annotations.NullMarked;
