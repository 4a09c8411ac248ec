/** The trace: security journal, integrity of the journal, breaches of access, health of the system (4.11, 4.13, 6.9, 6.10). */
@NullMarked
package ua.esoya.workstation.feature.trace;

import org.jspecify.annotations.NullMarked;
