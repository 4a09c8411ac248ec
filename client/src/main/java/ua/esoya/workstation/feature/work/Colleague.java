package ua.esoya.workstation.feature.work;

/**
 * Somebody of the office, and how many open cases they lead.
 *
 * @param mayLead whether an order makes them a registrar here today
 */
record Colleague(int employeeId, String shortName, int waiting, boolean mayLead) {}
