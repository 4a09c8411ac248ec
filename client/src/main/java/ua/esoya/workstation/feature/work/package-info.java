/** What waits for a registrar or the office, the most urgent first (7.1.5). */
@NullMarked
package ua.esoya.workstation.feature.work;

import org.jspecify.annotations.NullMarked;
