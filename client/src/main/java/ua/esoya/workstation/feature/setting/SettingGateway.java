package ua.esoya.workstation.feature.setting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Setting;
import ua.esoya.domain.register.SettingChange;

/** Settings and announcements on the server. Blocks; throws the refusal or outage of the data floor. */
interface SettingGateway {

    List<Setting> settings();

    void set(UUID request, String code, String value, String reason);

    /** Changes of a setting, newest first. */
    List<SettingChange> history(String code);

    /** Everything told to all workplaces, newest first. */
    List<Announced> announcements();

    void announce(UUID request, Map<String, Object> announcement);

    void withdraw(UUID request, int announcementId);

    List<AnnouncementReader> readers(int announcementId);
}
