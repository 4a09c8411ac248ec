package ua.esoya.domain.access;

import java.util.random.RandomGenerator;

/** A password to hand over on a slip: three groups of letters and digits that nobody confuses, 59 bits of chance (5.1). */
public final class IssuedPassword {
    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private IssuedPassword() {}

    /** The next one; the caller gives a secure source of chance and wipes what it gets. */
    public static char[] next(RandomGenerator chance) {
        char[] password = new char[GROUPS * GROUP + GROUPS - 1];
        for (int at = 0; at < password.length; at++) {
            boolean between = at % (GROUP + 1) == GROUP;
            password[at] = between ? '-' : SIGNS.charAt(chance.nextInt(SIGNS.length()));
        }
        return password;
    }
}
