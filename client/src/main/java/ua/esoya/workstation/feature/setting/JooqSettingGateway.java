package ua.esoya.workstation.feature.setting;

import static ua.esoya.schema.api.Tables.ANNOUNCEMENT_LIST;
import static ua.esoya.schema.api.Tables.ANNOUNCEMENT_READERS;
import static ua.esoya.schema.api.Tables.SETTING_HISTORY;
import static ua.esoya.schema.api.Tables.SETTING_LIST;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Setting;
import ua.esoya.domain.register.SettingChange;
import ua.esoya.schema.api.Routines;

/** Settings and announcements, by the verbs of the server. */
final class JooqSettingGateway implements SettingGateway {
    private final Database database;

    JooqSettingGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<Setting> settings() {
        return database.read(sql -> sql.selectFrom(SETTING_LIST.call()).fetch(row -> new Setting(row.getCode(), row.getTitle(), row.getValue(), row.getSection(),
                row.getAllowed(), row.getKeeper(), row.getMaySet(), Optional.ofNullable(row.getChangedAt()), said(row.getChangedBy()), said(row.getReason()))));
    }

    @Override
    public void set(UUID request, String code, String value, String reason) {
        database.write(sql -> Routines.setParameter(sql.configuration(), request, code, value, reason));
    }

    @Override
    public List<SettingChange> history(String code) {
        return database.read(sql -> sql.selectFrom(SETTING_HISTORY.call(code)).fetch(row -> new SettingChange(row.getChangedAt(), said(row.getChangedBy()),
                said(row.getOldValue()), said(row.getNewValue()), said(row.getReason()))));
    }

    @Override
    public List<Announced> announcements() {
        return database.read(sql -> sql.selectFrom(ANNOUNCEMENT_LIST.call()).fetch(row -> new Announced(row.getAnnouncementId(), row.getKind(), row.getBody(),
                row.getStartsAt(), row.getShownUntil(), row.getRecordedAt(), said(row.getRecordedBy()), row.getState(), row.getReaders())));
    }

    @Override
    public void announce(UUID request, Map<String, Object> announcement) {
        database.write(sql -> Routines.announceToAll(sql.configuration(), request, Json.write(announcement)));
    }

    @Override
    public void withdraw(UUID request, int announcementId) {
        database.write(sql -> Routines.withdrawAnnouncement(sql.configuration(), request, announcementId));
    }

    @Override
    public List<AnnouncementReader> readers(int announcementId) {
        return database.read(sql -> sql.selectFrom(ANNOUNCEMENT_READERS.call(announcementId))
                .fetch(row -> new AnnouncementReader(row.getFullName(), said(row.getOffice()), row.getReadAt())));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
