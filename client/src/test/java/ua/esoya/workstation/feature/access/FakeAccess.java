package ua.esoya.workstation.feature.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import ua.esoya.domain.access.AccessOrder;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.access.Certificate;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.EmployeeRow;
import ua.esoya.domain.access.EndingAccess;
import ua.esoya.domain.access.OrderEnd;
import ua.esoya.domain.access.SecondPersonAct;
import ua.esoya.domain.access.StaffAccount;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.access.Training;
import ua.esoya.domain.access.Violation;
import ua.esoya.domain.access.WorkingSession;
import ua.esoya.workstation.ui.list.Page;

/** People and access in memory; remembers what was asked and refuses when told so. */
final class FakeAccess implements AccessGateway {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    List<StaffAccount> accounts = List.of();
    List<SecondPersonAct> acts = new ArrayList<>();
    Optional<RuntimeException> refusal = Optional.empty();
    boolean waits;
    int workAfterEnd;
    String password = "";

    static AccessOrder order(int id, Optional<OrderEnd> ended) {
        return new AccessOrder(id, "esoya_registrar", "Центр «Віза»", false, "mayor", "17-р", TODAY.minusDays(20), "Міський голова", TODAY.minusDays(19), Optional.empty(), false,
                Optional.of(LocalDateTime.of(2026, 10, 30, 9, 15)), "Їжакевич А. М.", true, List.of("Земля"), ended);
    }

    static StaffAccount account(String state) {
        return new StaffAccount("yizhak", state, state.equals("blocked") ? "втрата довіри" : "", Optional.of(LocalDateTime.of(2026, 11, 17, 10, 30)), true, Optional.empty(),
                Set.of("esoya_registrar"));
    }

    @Override
    public Page<EmployeeRow> people(String text, Optional<EmployeeRow> after) {
        asked.add("people " + text);
        return new Page<>(List.of(new EmployeeRow(7, "Їжак Юрій Ґедзьович", "Адміністратор", "Виконавчий комітет", "Центр «Віза»", "yizhak", AccountState.ACTIVE,
                Set.of("esoya_registrar"), Optional.of(TODAY.plusDays(20)), true)), true);
    }

    @Override
    public EmployeeCard card(int employeeId) {
        var end = new OrderEnd("Звільнення", "18-р", TODAY, "Міський голова", TODAY.minusDays(1), Optional.of(TODAY.atTime(9, 0)), "Їжакевич А. М.", false);
        return new EmployeeCard(employeeId, 3, "Їжак", "Юрій", "Ґедзьович", false, Optional.of(5), Optional.empty(), 1, "Адміністратор", "+380671234567", "yizhak@example.ua",
                Optional.of(2), "Виконавчий комітет", "Управління", "Центр «Віза»", "Центрально-Міський", "пл. Молодіжна, 1", "Єфименко В. О.",
                List.of(order(11, Optional.empty()), order(10, Optional.of(end))), accounts,
                List.of(new Training("Робота з системою", TODAY.minusDays(30), Optional.empty(), "сертифікат № 4")),
                List.of(new Certificate("5E984D526F82F38F", "КНЕДП ДПС", TODAY.plusDays(20))),
                List.of(new Violation("work_after_end", TODAY.minusDays(1).atStartOfDay(), TODAY.atTime(9, 0), 3, Optional.empty(), "")));
    }

    @Override
    public StaffChoices choices() {
        return new StaffChoices(List.of(new StaffChoices.Choice(5, "Управління", "Виконавчий комітет")), List.of(new StaffChoices.Choice(9, "Нотаріус", "")),
                List.of(new StaffChoices.Choice(1, "Центр «Віза»", "пл. Молодіжна, 1")), List.of(new StaffChoices.Choice(4, "Земля", "")), List.of(),
                List.of(new StaffChoices.Choice(2, "Єфименко Валентина Олексіївна", "Начальник")), List.of(new StaffChoices.EndReason("dismissal", "Звільнення")));
    }

    @Override
    public int add(UUID request, Map<String, Object> employee) {
        act(request, "add " + new TreeMap<>(employee));
        return 8;
    }

    @Override
    public void correct(UUID request, int employeeId, int rowVersion, Map<String, Object> employee) {
        act(request, "correct " + employeeId + " " + rowVersion + " " + new TreeMap<>(employee));
    }

    @Override
    public boolean recordOrder(UUID request, Map<String, Object> order, byte[] scan) {
        act(request, "order " + new TreeMap<>(order) + " " + scan.length);
        return waits;
    }

    @Override
    public int endOrder(UUID request, int accessOrderId, Map<String, Object> end, byte[] scan) {
        act(request, "end " + accessOrderId + " " + new TreeMap<>(end) + " " + scan.length);
        return workAfterEnd;
    }

    @Override
    public void grant(UUID request, int employeeId, String login, char[] given) {
        password = new String(given);
        act(request, "grant " + employeeId + " " + login);
    }

    @Override
    public boolean issue(UUID request, String login, char[] given) {
        password = new String(given);
        act(request, "issue " + login);
        return waits;
    }

    @Override
    public void block(UUID request, String login, String reason) {
        act(request, "block " + login + " " + reason);
    }

    @Override
    public void unblock(UUID request, String login) {
        act(request, "unblock " + login);
    }

    @Override
    public void annul(UUID request, String login, String reason) {
        act(request, "annul " + login + " " + reason);
    }

    @Override
    public void recordTraining(UUID request, int employeeId, Map<String, Object> training) {
        act(request, "training " + employeeId + " " + new TreeMap<>(training));
    }

    @Override
    public void recordCertificate(UUID request, int employeeId, Map<String, Object> certificate) {
        act(request, "certificate " + employeeId + " " + new TreeMap<>(certificate));
    }

    @Override
    public List<WorkingSession> sessions() {
        return List.of(new WorkingSession(42, "yizhak", "Їжак Ю. Ґ.", "Центр «Віза»", "Вікно 4", "10.1.2.3", TODAY.atTime(8, 5), 190));
    }

    @Override
    public void closeSession(UUID request, long sessionId, String reason) {
        act(request, "close " + sessionId + " " + reason);
    }

    @Override
    public List<SecondPersonAct> waiting() {
        return List.copyOf(acts);
    }

    @Override
    public void answer(UUID request, UUID actId, boolean confirmed) {
        act(request, "answer " + confirmed);
        acts.removeIf(act -> act.actId().equals(actId));
    }

    @Override
    public List<EndingAccess> ending(int days) {
        return List.of(new EndingAccess("order", "Їжак Ю. Ґ.", "17-р", TODAY.plusDays(3)), new EndingAccess("certificate", "Їжак Ю. Ґ.", "5E984D526F82F38F", TODAY.plusDays(20)));
    }

    private void act(UUID request, String what) {
        requests.add(request);
        refusal.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }
}
