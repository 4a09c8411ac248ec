package ua.esoya.domain.access;

import ua.esoya.domain.Latin;

/** A login made of a Ukrainian name by the official transliteration (Cabinet resolution No. 55 of 2010). */
public final class LoginProposal {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private LoginProposal() {}

    /** Surname in Latin letters; with the first letter of the name when the surname alone is too short to be a login. */
    public static String of(String surname, String givenName) {
        String login = Latin.of(surname);
        if (login.length() < SHORTEST) {
            login = login + Latin.of(givenName);
        }
        return login.length() > LONGEST ? login.substring(0, LONGEST) : login;
    }
}
