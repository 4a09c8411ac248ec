/** What the security journal, the breaches of access and the health of the system tell whoever watches over them. */
@NullMarked
package ua.esoya.domain.trace;

import org.jspecify.annotations.NullMarked;
