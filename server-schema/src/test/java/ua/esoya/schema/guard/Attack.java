package ua.esoya.schema.guard;

/**
 * One attempt by a person's own psql, and the control that shows it to be real: the same statement, or another given one, works for
 * the superuser.
 *
 * @param role who tries; with an open session
 * @param code the SQLSTATE that refuses
 */
record Attack(String role, String code, String statement, String control) {

    static Attack by(String role, String code, String statement) {
        return new Attack(role, code, statement, statement);
    }

    @Override
    public String toString() {
        return role + ": " + statement;
    }
}
