package ua.esoya.workstation.feature.setting;

import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.Setting;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class SettingRoutes {
    private SettingRoutes() {}

    /** All settings. */
    record Settings() implements Route {}

    /** How one setting changed. */
    record History(Setting setting) implements Route {}

    /** What is told to all workplaces. */
    record Announcements() implements Route {
        @Override
        public Route place() {
            return new Settings();
        }
    }

    /** Who has read an announcement. */
    record Readers(Announced announced) implements Route {}
}
