package ua.esoya.workstation.feature.setting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Setting;
import ua.esoya.domain.register.SettingChange;

/** Settings and announcements in memory; remembers what was asked and refuses when told so. */
final class FakeSettings implements SettingGateway {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 10, 30);

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    Optional<RuntimeException> refusal = Optional.empty();
    boolean empty;

    @Override
    public List<Setting> settings() {
        return empty ? List.of() : List.of(
                new Setting("idle_minutes", "Після скількох хвилин без дії робоче місце замикається", "10", "work", "від 1 до 60", "technical_admin", true,
                        Optional.of(NOW.minusDays(2)), "Їжакевич А. М.", "розпорядження № 7"),
                new Setting("training_required", "Чи потрібне навчання для входу", "no", "sign_in", "так або ні", "technical_admin", true, Optional.empty(), "", ""),
                new Setting("sms_sender", "Ім’я відправника SMS", "", "message", "до 11 латинських літер, цифр, пробілів, крапок і дефісів", "technical_admin", true, Optional.empty(), "",
                        ""),
                new Setting("centre_title", "Назва Центру на паперах", "Центр адміністративних послуг «Віза»", "centre", "до 255 знаків", "moderator", false, Optional.empty(), "", ""));
    }

    @Override
    public void set(UUID request, String code, String value, String reason) {
        act(request, "set " + code + " «" + value + "» " + reason);
    }

    @Override
    public List<SettingChange> history(String code) {
        return empty ? List.of() : List.of(new SettingChange(NOW.minusDays(2), "Їжакевич А. М.", "15", "10", "розпорядження № 7"));
    }

    @Override
    public List<Announced> announcements() {
        return empty ? List.of() : List.of(announced(3, "planned_outage", "ahead"), announced(2, "instruction", "now"), announced(1, "emergency_outage", "withdrawn"));
    }

    static Announced announced(int id, String kind, String state) {
        return new Announced(id, kind, "Оновлення сервера бази даних: збережіть розпочате й не реєструйте справ.", NOW.plusHours(2), NOW.plusHours(3), NOW, "Їжакевич А. М.", state, id);
    }

    @Override
    public void announce(UUID request, Map<String, Object> announcement) {
        act(request, "announce " + new TreeMap<>(announcement));
    }

    @Override
    public void withdraw(UUID request, int announcementId) {
        act(request, "withdraw " + announcementId);
    }

    @Override
    public List<AnnouncementReader> readers(int announcementId) {
        return empty ? List.of() : List.of(new AnnouncementReader("Шевчук О. І.", "Центр «Віза»", NOW));
    }

    private void act(UUID request, String what) {
        requests.add(request);
        refusal.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }
}
