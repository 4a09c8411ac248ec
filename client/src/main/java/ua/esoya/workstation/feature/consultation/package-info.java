/** The information cards of all services for whoever asks, without a case (ESOYA-3.2.2.1, CSP-2.4.3). */
@NullMarked
package ua.esoya.workstation.feature.consultation;

import org.jspecify.annotations.NullMarked;
