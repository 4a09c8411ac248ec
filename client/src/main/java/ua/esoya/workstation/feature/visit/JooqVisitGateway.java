package ua.esoya.workstation.feature.visit;

import static ua.esoya.schema.api.Tables.VISITS_TODAY;
import static ua.esoya.schema.api.Tables.VISIT_SERVICES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.esoya.data.Database;
import ua.esoya.domain.visit.ServiceVisits;
import ua.esoya.schema.api.Routines;

/** Visits by the verbs of the server. */
final class JooqVisitGateway implements VisitGateway {
    private final Database database;

    JooqVisitGateway(Database database) {
        this.database = database;
    }

    private record Counted(int serviceId, String kind, int amount, LocalDateTime at) {}

    @Override
    public List<ServiceVisits> today() {
        return database.read(sql -> {
            var counted = sql.selectFrom(VISITS_TODAY.call()).fetch(row -> new Counted(row.getServiceId(), row.getKind(), row.getAmount(), row.getRecordedAt()));
            return sql.selectFrom(VISIT_SERVICES.call()).fetch(row -> {
                var own = counted.stream().filter(it -> it.serviceId() == row.getServiceId()).toList();
                return new ServiceVisits(row.getServiceId(), row.getTitle(), row.getLocalCode(), own.stream().collect(Collectors.toMap(Counted::kind, Counted::amount)),
                        own.stream().map(Counted::at).max(Comparator.naturalOrder()));
            });
        });
    }

    @Override
    public void record(UUID request, int serviceId, String kind, LocalDate day, int amount) {
        database.write(sql -> Routines.recordVisits(sql.configuration(), request, serviceId, kind, day, amount));
    }
}
