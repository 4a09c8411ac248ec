package ua.esoya.workstation.feature.change;

import static ua.esoya.schema.api.Tables.CARD_CHANGES;

import java.util.List;
import java.util.Objects;
import ua.esoya.data.Database;
import ua.esoya.schema.api.Routines;

/** Changes of cards, by the verbs of the server. */
final class JooqChangeGateway implements ChangeGateway {
    private final Database database;

    JooqChangeGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<CardChange> changes(int days) {
        return database.read(sql -> sql.selectFrom(CARD_CHANGES.call(days)).fetch(row -> new CardChange(row.getInformationCardId(), row.getTitle(), row.getLocalCode(), row.getVersion(), row.getValidFrom(),
                row.getLegalAct(), Objects.requireNonNullElse(row.getReason(), ""), row.getPublishedAt(), row.getIsRead())));
    }

    @Override
    public void markRead(int cardId) {
        database.write(sql -> Routines.markCardRead(sql.configuration(), cardId));
    }
}
