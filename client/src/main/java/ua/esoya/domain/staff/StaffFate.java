package ua.esoya.domain.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.esoya.domain.access.AccountState;

/**
 * What would become of a row of a list of staff, or a person with an account whom the list does not name.
 *
 * @param place of the row in the list, from 1; absent when the list does not name the person
 * @param rowVersion of the person as compared; 0 for somebody new
 * @param details the changed fields, or the problems as {@code field:rule}
 */
public record StaffFate(Optional<Integer> place, Kind kind, int rowVersion, String fullName, String post, String office, String login, AccountState account, List<String> details) {

    /** The ways a row may go. */
    public enum Kind {
        REFUSED, ABSENT, CHANGED, NEW, SAME;

        /** By its name on the server. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it may be taken into the base. */
    public boolean mayBeTaken() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }
}
