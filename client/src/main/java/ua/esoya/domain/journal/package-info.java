/**
 * Verification of the sealed journal by other means than those that seal it: written from server-schema/docs/journal-seal.md alone,
 * it shares no code with the server's functions (ESOYA-4.11).
 */
@NullMarked
package ua.esoya.domain.journal;

import org.jspecify.annotations.NullMarked;
