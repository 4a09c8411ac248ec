package ua.esoya.workstation.feature.intake;

import ua.esoya.domain.casefile.CaseCard;

/** A server that knows one case, as long as its act of correction is open (7.1.8). */
interface ActGateway extends IntakeGateway {

    /** The case of the act; the opening is recorded. */
    CaseCard caseInAct();
}
