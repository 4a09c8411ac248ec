package ua.esoya.workstation.feature.transfer;

/**
 * Somebody a register may be made out to.
 *
 * @param waiting cases of the office that are in no register yet
 */
record TransferProvider(int id, String title, int waiting) {}
