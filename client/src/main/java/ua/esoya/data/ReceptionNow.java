package ua.esoya.data;

import org.jooq.JSONB;
import ua.esoya.domain.Reception;
import ua.esoya.domain.Refusal;
import ua.esoya.schema.api.Routines;

/** The hours of reception that hold for the signed-in person (5.2): asked of the server, or read from its refusal. */
public final class ReceptionNow {
    private ReceptionNow() {}

    /** Asks the server; blocks. */
    public static Reception read(Database database) {
        JSONB answer = database.read(sql -> Routines.receptionNow(sql.configuration()));
        return Json.read(answer, Reception.class);
    }

    /** What the refusal {@code reception_closed} tells: when it opens again. */
    public static Reception closedBy(Refusal refusal) {
        return Json.read(JSONB.valueOf(refusal.detail()), Reception.class);
    }
}
