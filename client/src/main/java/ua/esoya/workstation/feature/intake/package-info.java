/** The intake form: service, person, what the service asks for, documents, preferences, registration and correction (4.2, 7.1.1, 7.1.2, 7.1.8). */
@NullMarked
package ua.esoya.workstation.feature.intake;

import org.jspecify.annotations.NullMarked;
