package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** To whom a register may be made out, and what still waits for one. */
@Tag("ESOYA-7.1.6a")
class ProviderListTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void countsWhatIsInNoRegisterYetOfTheOwnOfficeAlone() {
        var ours = new CourseDesk(desk);
        int provider = transfers.provider(ours.caseId);
        int before = waiting(desk, provider);
        DSLContext stranger = database.as("registrar2");
        int theirs = waiting(stranger, provider);
        assertTrue(before > 0);
        int register = transfers.open(ours);
        transfers.add(desk, register, ours.number);
        assertEquals(before - 1, waiting(desk, provider));
        transfers.remove(desk, register, ours.caseId);
        assertEquals(before, waiting(desk, provider));
        assertEquals(theirs, waiting(stranger, provider));
    }

    @Test
    void tellsOnlyRegistrars() {
        assertRefused("42501", () -> database.as("moderator1").fetch("select * from api.provider_list()"));
        assertTrue(desk.fetch("select * from api.provider_list()").isNotEmpty());
    }

    private static int waiting(DSLContext who, int provider) {
        return Objects.requireNonNull(who.resultQuery("select waiting from api.provider_list() where provider_id = {0}", org.jooq.impl.DSL.val(provider)).fetchOneInto(Integer.class));
    }
}
