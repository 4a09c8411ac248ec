package ua.esoya.data;

import java.util.List;
import ua.esoya.domain.Announcement;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.api.Tables;

/** What all workplaces are told now, and the mark of having read it (CSP-3.2.12, 3.6.4). */
public final class AnnouncementsNow {
    private AnnouncementsNow() {}

    /** Asks the server; blocks. */
    public static List<Announcement> read(Database database) {
        return database.read(sql -> sql.selectFrom(Tables.ANNOUNCEMENTS_NOW.call())
                .fetch(row -> new Announcement(row.getAnnouncementId(), row.getKind(), row.getBody(), row.getStartsAt(), row.getShownUntil(), row.getIsRead())));
    }

    /** Marks it read; blocks. */
    public static boolean mark(Database database, int announcementId) {
        return database.write(sql -> Routines.markAnnouncementRead(sql.configuration(), announcementId));
    }
}
