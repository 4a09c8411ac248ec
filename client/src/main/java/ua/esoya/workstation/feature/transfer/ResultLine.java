package ua.esoya.workstation.feature.transfer;

import java.util.UUID;

/**
 * A scanned case with its result.
 *
 * @param why in words, when it was refused
 * @param request makes a repeated try harmless; a new one once the server said no or the values changed
 */
record ResultLine(ResultCase of, ResultValues values, State state, String why, UUID request) {

    /** How far it is. */
    enum State {
        /** May be written. */
        READY,
        /** Written. */
        TAKEN,
        /** The server said no; may be corrected. */
        REFUSED,
        /** The line broke: not known, tried again with the same request. */
        UNKNOWN
    }

    UUID id() {
        return of.caseId();
    }

    ResultLine with(State now, String reason) {
        return new ResultLine(of, values, now, reason, request);
    }
}
