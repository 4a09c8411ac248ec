package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.IssuedPassword;
import ua.esoya.domain.access.LoginProposal;
import ua.esoya.domain.access.StaffAccount;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** One official and what the technical administrator can do about their access now. */
final class EmployeeViewModel {
    private final int employeeId;
    private final AccessGateway gateway;
    private final AccessForms forms;
    private final OrderForms orders;
    private final Supplier<Optional<Path>> newestScan;
    private final RandomGenerator chance;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<EmployeeCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayGrant = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasAccount = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayEnd = new ReadOnlyBooleanWrapper();
    private Optional<TimelineLine> chosen = Optional.empty();

    /**
     * The model of one card.
     *
     * @param newestScan the file that is probably the scan of an order; blocks
     * @param chance where issued passwords come from
     */
    EmployeeViewModel(int employeeId, AccessGateway gateway, LocalDate today, Supplier<Optional<Path>> newestScan, RandomGenerator chance,
            Navigator navigator, Background background, Troubles troubles) {
        this.employeeId = employeeId;
        this.gateway = gateway;
        this.forms = new AccessForms(gateway);
        this.orders = new OrderForms(gateway, today);
        this.newestScan = newestScan;
        this.chance = chance;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    /** Reads the person, again if they are here already. What was just said stays said. */
    void read() {
        background.run(() -> gateway.card(employeeId), this::show, troubles.refusedTo(this::refused));
    }

    /** The line of the timeline the person at the keyboard stands on. */
    void choose(Optional<TimelineLine> line) {
        chosen = line;
        mayEnd.set(line.flatMap(TimelineLine::order).filter(order -> order.ended().isEmpty()).isPresent());
    }

    void correct() {
        fill((choices, scan) -> forms.correction(choices, shown()));
    }

    void recordOrder() {
        fill((choices, scan) -> orders.begin(choices, shown(), scan,
                waits -> say(waits ? new Notice(Meaning.WARN, TEXT.get("said.order-waits")) : new Notice(Meaning.OK, TEXT.get("said.order")))));
    }

    void endOrder() {
        chosen.flatMap(TimelineLine::order).ifPresent(order -> fill((choices, scan) -> orders.end(choices, shown(), order, scan,
                work -> say(work > 0 ? new Notice(Meaning.LATE, TEXT.get("said.end-late", work)) : new Notice(Meaning.OK, TEXT.get("said.end"))))));
    }

    void recordTraining() {
        say(Notice.NONE);
        card.get().ifPresent(person -> navigator.open(new FillForm(forms.training(person))));
    }

    void recordCertificate() {
        say(Notice.NONE);
        card.get().ifPresent(person -> navigator.open(new FillForm(forms.certificate(person))));
    }

    /** Asks for the login, proposed from the surname; then shows the slip with the password. */
    void grant() {
        say(Notice.NONE);
        card.get().ifPresent(person -> {
            String password = generated();
            var login = new FieldSpec.Line("login", TEXT.get("grant.login"), true, 31, TEXT.get("grant.login.example"));
            navigator.open(new FillForm(new Form("grant", TEXT.get("grant", person.fullName()), TEXT.get("grant.hint"), TEXT.get("grant.act"), List.of(login),
                    Map.of("login", LoginProposal.of(person.surname(), person.givenName())), (request, values) -> {
                        String chosenLogin = String.valueOf(values.get("login"));
                        wiping(password, secret -> {
                            gateway.grant(request, employeeId, chosenLogin, secret);
                            return true;
                        });
                        return () -> navigator.open(new AccessRoutes.HandOver(new Slip(person.fullName(), chosenLogin, password, false)));
                    })));
        });
    }

    /** Issues a new password and shows the slip. */
    void issue() {
        say(Notice.NONE);
        card.get().ifPresent(person -> person.account().ifPresent(account -> {
            String password = generated();
            var request = UuidCreator.getTimeOrderedEpoch();
            background.run(() -> wiping(password, secret -> gateway.issue(request, account.login(), secret)),
                    waits -> navigator.open(new AccessRoutes.HandOver(new Slip(person.fullName(), account.login(), password, waits))), troubles.refusedTo(this::refused));
        }));
    }

    /** Blocks with a reason, or opens again. */
    void blockOrUnblock() {
        say(Notice.NONE);
        account().ifPresent(account -> {
            if (account.standing() == AccountState.BLOCKED) {
                var request = UuidCreator.getTimeOrderedEpoch();
                background.run(() -> {
                    gateway.unblock(request, account.login());
                    return true;
                }, ignored -> {
                    say(new Notice(Meaning.OK, TEXT.get("said.unblocked")));
                    read();
                }, troubles.refusedTo(this::refused));
            } else {
                navigator.open(new FillForm(forms.reason("block", TEXT.get("block", account.login()), TEXT.get("block.hint"), TEXT.get("block.act"),
                        (request, reason) -> gateway.block(request, account.login(), reason))));
            }
        });
    }

    void annul() {
        say(Notice.NONE);
        account().ifPresent(account -> navigator.open(new FillForm(forms.reason("annul", TEXT.get("annul", account.login()), TEXT.get("annul.hint"),
                TEXT.get("annul.act"), (request, reason) -> gateway.annul(request, account.login(), reason)))));
    }

    ReadOnlyObjectProperty<Optional<EmployeeCard>> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the person is read. */
    ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    /** Whether there is no account in use. */
    ReadOnlyBooleanProperty mayGrant() {
        return mayGrant.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasAccount() {
        return hasAccount.getReadOnlyProperty();
    }

    /** Whether the chosen line is an order nobody has ended. */
    ReadOnlyBooleanProperty mayEnd() {
        return mayEnd.getReadOnlyProperty();
    }

    private void show(EmployeeCard read) {
        card.set(Optional.of(read));
        known.set(true);
        mayGrant.set(read.account().isEmpty());
        hasAccount.set(read.account().isPresent());
    }

    private EmployeeCard shown() {
        return card.get().orElseThrow();
    }

    private Optional<StaffAccount> account() {
        return card.get().flatMap(EmployeeCard::account);
    }

    private record Ready(StaffChoices choices, String scan) {}

    private void fill(BiFunction<StaffChoices, String, Form> form) {
        if (known.get()) {
            notice.set(Notice.NONE);
            background.run(() -> new Ready(gateway.choices(), newestScan.get().map(Path::toString).orElse("")),
                    ready -> navigator.open(new FillForm(form.apply(ready.choices(), ready.scan()))), troubles.unexpected());
        }
    }

    private String generated() {
        char[] next = IssuedPassword.next(chance);
        try {
            return new String(next);
        } finally {
            Arrays.fill(next, '\0');
        }
    }

    private static boolean wiping(String password, Predicate<char[]> use) {
        char[] secret = password.toCharArray();
        try {
            return use.test(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void say(Notice said) {
        notice.set(said);
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Notice.wrong(refused.text()));
    }
}
