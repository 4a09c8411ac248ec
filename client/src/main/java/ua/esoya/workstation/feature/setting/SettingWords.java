package ua.esoya.workstation.feature.setting;

import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.Setting;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** How settings and announcements are said. */
final class SettingWords {
    static final Text TEXT = Text.of(SettingWords.class);

    private SettingWords() {}

    /** A value as people write it; yes and no are words, and nothing is said to be nothing. */
    static String value(String value) {
        return switch (value) {
            case "yes", "no" -> TEXT.get("value." + value);
            case "" -> TEXT.get("value.none");
            default -> value;
        };
    }

    static String section(Setting setting) {
        return TEXT.get("section." + setting.section());
    }

    static String keeper(Setting setting) {
        return TEXT.get("keeper." + setting.keeper());
    }

    static Chip kind(Announced announced) {
        return new Chip(switch (announced.kind()) {
            case "planned_outage" -> Meaning.WARN;
            case "emergency_outage" -> Meaning.LATE;
            default -> Meaning.INFO;
        }, TEXT.get("kind." + announced.kind()));
    }

    static Chip state(Announced announced) {
        return new Chip(switch (announced.state()) {
            case "now" -> Meaning.TODAY;
            case "ahead" -> Meaning.WARN;
            default -> Meaning.SHUT;
        }, TEXT.get("state." + announced.state()));
    }
}
