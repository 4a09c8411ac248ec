package ua.esoya.workstation.feature.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.access.StaffChoices.Choice;
import ua.esoya.domain.staff.Participant;
import ua.esoya.domain.staff.Participant.Decision;
import ua.esoya.domain.staff.Participant.Hours;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.domain.staff.StaffFate.Kind;
import ua.esoya.domain.staff.StaffListRow;

/** The composition and its staff in memory; remembers what was asked and fails when told so. */
final class FakeStaff implements StaffGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    List<Participant> participants = List.of(
            new Participant(1, 1, Optional.of(4), Optional.empty(), "Виконавчий комітет Криворізької міської ради", Optional.empty(), "", new Decision("146", "1.1", TODAY.minusYears(2)),
                    TODAY.minusYears(2), Optional.empty(), Optional.empty(), List.of(), 48, 31),
            new Participant(2, 3, Optional.empty(), Optional.of(9), "Департамент адміністративних послуг виконкому Криворізької міської ради", Optional.of(1), "Центр «Віза»",
                    new Decision("146", "2.1", TODAY.minusYears(2)), TODAY.minusYears(2), Optional.of(TODAY.plusDays(12)), Optional.of(new Decision("209", "4", TODAY.minusDays(3))),
                    List.of(hours(1), hours(2), hours(3), new Hours("Центр «Віза»", 6, "09:00", "14:00")), 3, 2),
            new Participant(3, 2, Optional.empty(), Optional.of(10), "Державна міграційна служба, відділ у місті", Optional.empty(), "", new Decision("146", "2.10", TODAY.minusYears(2)),
                    TODAY.minusYears(2), Optional.of(TODAY.minusDays(40)), Optional.of(new Decision("190", "1", TODAY.minusDays(50))), List.of(), 5, 0));
    List<StaffFate> fates = List.of(
            new StaffFate(Optional.of(4), Kind.REFUSED, 0, "Хома Ян", "Адміністратор", "01", "", AccountState.NONE, List.of("patronymic:required", "phone:format")),
            new StaffFate(Optional.empty(), Kind.ABSENT, 2, "Гнатюк Ярослав Петрович", "Адміністратор", "Металургійний", "registrar2", AccountState.ACTIVE, List.of()),
            new StaffFate(Optional.of(2), Kind.CHANGED, 7, "Шевчук Олена Іванівна", "Головний адміністратор", "01", "registrar1", AccountState.ACTIVE, List.of("position", "phone")),
            new StaffFate(Optional.of(1), Kind.NEW, 0, "Їжак Юрій Ґедзьович", "Адміністратор", "01", "", AccountState.NONE, List.of()),
            new StaffFate(Optional.of(3), Kind.SAME, 1, "Ґудзь Наталія Сергіївна", "Головний спеціаліст", "01", "moderator1", AccountState.BLOCKED, List.of()));
    Optional<RuntimeException> failure = Optional.empty();

    static StaffList list(List<StaffFate> fates) {
        return new StaffList(new FakeStaff().participants.getFirst(), Map.of("number", "12/3", "file_name", "staff.csv"),
                List.of(row(2, "Їжак"), row(3, "Шевчук"), row(4, "Ґудзь"), row(5, "Хома")), fates);
    }

    @Override
    public List<Participant> composition() {
        return participants;
    }

    @Override
    public CompositionChoices choices() {
        return new CompositionChoices(List.of(new Choice(4, "Виконавчий комітет", "")), List.of(new Choice(9, "Нотаріус", "")),
                List.of(new Choice(1, "Центр «Віза»", "пл. Молодіжна, 1")), List.of(new Choice(2, "Єфименко Валентина Олексіївна", "Начальник")));
    }

    @Override
    public void join(UUID request, Map<String, Object> entry, byte[] scan) {
        act(request, "join " + new TreeMap<>(entry) + " " + scan.length);
    }

    @Override
    public void change(UUID request, Participant before, Map<String, Object> entry, byte[] scan) {
        act(request, "change " + before.compositionId() + " " + before.rowVersion() + " " + new TreeMap<>(entry) + " " + scan.length);
    }

    @Override
    public void leave(UUID request, int compositionId, Map<String, Object> end, byte[] scan) {
        act(request, "leave " + compositionId + " " + new TreeMap<>(end) + " " + scan.length);
    }

    @Override
    public List<StaffFate> compare(Participant participant, List<StaffListRow> rows) {
        asked.add("compare " + participant.compositionId() + " " + rows.size());
        return fates;
    }

    @Override
    public Taken take(UUID request, Map<String, Object> act, List<Map<String, Object>> rows) {
        act(request, "take " + rows.stream().map(row -> row.get("surname") + "/" + row.get("row_version")).toList());
        return new Taken(1, 1);
    }

    private void act(UUID request, String what) {
        requests.add(request);
        failure.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }

    private static Hours hours(int weekday) {
        return new Hours("Центр «Віза»", weekday, "09:00", "16:00");
    }

    private static StaffListRow row(int line, String surname) {
        return new StaffListRow(line, Map.of("surname", surname));
    }
}
