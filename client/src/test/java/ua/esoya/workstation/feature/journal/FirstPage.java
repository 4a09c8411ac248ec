package ua.esoya.workstation.feature.journal;

import java.util.Optional;
import ua.esoya.data.SignIn;

/** The first page of the journal as the screen asks for it, for those who measure it from outside. */
public final class FirstPage {
    private static final int SIZE = 100;

    private FirstPage() {}

    /** Reads it; the number of its rows. */
    public static int rows(SignIn.Opened opened) {
        var query = JournalFilter.EVERYTHING.asOf(opened.card().serverTime().toLocalDate(), opened.card().officeIds());
        return new JooqJournalGateway(opened.database()).page(query, Optional.empty(), SIZE).rows().size();
    }
}
