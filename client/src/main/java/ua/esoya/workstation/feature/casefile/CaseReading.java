package ua.esoya.workstation.feature.casefile;

import ua.esoya.domain.casefile.CaseCard;

/** A case as it was read, with the stamp that tells whether it has changed since. */
record CaseReading(CaseCard card, String stamp) {}
