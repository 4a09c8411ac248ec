package ua.esoya.workstation.feature.ownership;

import static ua.esoya.schema.api.Tables.DATA_BY_SOURCE;
import static ua.esoya.schema.api.Tables.DATA_OWNER_SERVICES;

import java.time.LocalDate;
import java.util.List;
import ua.esoya.data.Database;
import ua.esoya.domain.source.DataBySource;
import ua.esoya.domain.source.OwnedValues;

/** Owners of data by the readers of the server. */
final class JooqOwnershipGateway implements OwnershipGateway {
    private final Database database;

    JooqOwnershipGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<DataBySource> bySource(LocalDate from, LocalDate to) {
        return database.read(sql -> sql.selectFrom(DATA_BY_SOURCE.call(from, to))
                .fetch(row -> new DataBySource(row.getOwner(), row.getValueGroup(), row.getSupplier(), row.getDataSource(), row.getCases())));
    }

    @Override
    public List<OwnedValues> services() {
        return database.read(sql -> sql.selectFrom(DATA_OWNER_SERVICES.call())
                .fetch(row -> new OwnedValues(row.getOwner(), row.getServiceId(), row.getLocalCode(), row.getService(), row.getAmount(), row.getTitles())));
    }
}
