package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.DueDate;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.schema.api.Routines;

/** The case of a moderator's act: read, asked and corrected through the act alone. */
final class JooqActGateway extends JooqIntakeGateway implements ActGateway {
    private final Database database;
    private final long actId;

    JooqActGateway(Database database, int officeId, long actId) {
        super(database, officeId);
        this.database = database;
        this.actId = actId;
    }

    @Override
    public CaseCard caseInAct() {
        var read = Objects.requireNonNull(database.read(sql -> Routines.caseInAct(sql.configuration(), actId)));
        return Json.read(read, CaseCard.class);
    }

    @Override
    public CaseCard caseCard(UUID caseId) {
        return caseInAct();
    }

    /** The card of the day of registration, whatever is in force now. */
    @Override
    public ServiceCard serviceCard(int serviceId, int version) {
        var read = Objects.requireNonNull(database.read(sql -> Routines.cardInAct(sql.configuration(), actId)));
        return Json.read(read, ServiceCard.class);
    }

    /** A correction leaves the term as it was. */
    @Override
    public Optional<DueDate> dueDate(int serviceId, LocalDate receivedOn) {
        return Optional.empty();
    }

    @Override
    public void correct(UUID requestId, UUID caseId, int rowVersion, String reason, Intake intake) {
        var json = Json.write(intake);
        database.write(sql -> Routines.applyCorrectionAct(sql.configuration(), requestId, actId, rowVersion, json));
    }
}
