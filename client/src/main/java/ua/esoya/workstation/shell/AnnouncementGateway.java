package ua.esoya.workstation.shell;

import java.util.List;
import ua.esoya.domain.Announcement;

/** Asks the server what all workplaces are told; both methods block. */
public interface AnnouncementGateway {
    List<Announcement> now();

    boolean markRead(int announcementId);
}
