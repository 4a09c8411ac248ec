package ua.esoya.workstation.feature.consultation;

import static ua.esoya.schema.api.Tables.CONSULTATIONS_TODAY;
import static ua.esoya.schema.api.Tables.SERVICE_LIST;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.schema.api.Routines;

/** Consultations by the verbs of the server. */
final class JooqConsultationGateway implements ConsultationGateway {
    private final Database database;

    JooqConsultationGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<ServiceRow> services() {
        return database.read(sql -> sql.selectFrom(SERVICE_LIST.call()).fetch(row -> new ServiceRow(row.getServiceId(), row.getTitle(), row.getLocalCode(), text(row.getStateCode()), row.getSphere(),
                row.getProvider(), row.getIsImmediate(), row.getFee(), row.getTimeLimitAmount(), row.getTimeLimitUnit(), row.getIsFavourite(), Optional.ofNullable(row.getLastUsedAt()))));
    }

    @Override
    public ServiceCard card(int serviceId) {
        JSONB answer = database.read(sql -> Routines.serviceCard(sql.configuration(), serviceId));
        return Json.read(answer, ServiceCard.class);
    }

    @Override
    public PaperHead head() {
        JSONB answer = database.read(sql -> Routines.paperHead(sql.configuration(), null));
        return Json.read(answer, PaperHead.class);
    }

    @Override
    public int give(UUID request, int serviceId, String way, Optional<String> address) {
        @Nullable String to = address.orElse(null);
        JSONB answer = database.write(sql -> Routines.giveCard(sql.configuration(), request, serviceId, way, to));
        return Json.read(answer, Given.class).today();
    }

    @Override
    public List<Consultation> today() {
        return database.read(sql -> sql.selectFrom(CONSULTATIONS_TODAY.call()).fetch(row -> new Consultation(row.getConsultationId(), row.getGivenAt(), row.getService(), row.getLocalCode(), row.getWay(),
                text(row.getAddress()), text(row.getState()))));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** The shape of the answer. */
    private record Given(int today) {}
}
