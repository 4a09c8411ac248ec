/**
 * What the printed papers of a case contain (CMU 588; 4.2, 4.5, 7.1.3), free of how they look. A blank text is a value
 * that the case does not have.
 */
@NullMarked
package ua.esoya.domain.paper;

import org.jspecify.annotations.NullMarked;
