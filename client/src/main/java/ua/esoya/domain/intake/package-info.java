/** The intake form as it is typed, kept in a draft, sent to be registered and read back (7.1.1, 7.1.2). Absent text is an empty string. */
@NullMarked
package ua.esoya.domain.intake;

import org.jspecify.annotations.NullMarked;
