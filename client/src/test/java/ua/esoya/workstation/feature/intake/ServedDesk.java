package ua.esoya.workstation.feature.intake;

import java.time.Clock;
import ua.esoya.data.Classifiers;
import ua.esoya.data.SignIn;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.entry.ServerClock;

/** The counter of {@link Desk} with a real server behind it. */
final class ServedDesk implements AutoCloseable {
    final Desk desk = new Desk();
    final SignIn.Opened opened;
    final JooqIntakeGateway gateway;

    private final Classifiers classifiers = new Classifiers();
    private final Background background;

    ServedDesk(SignIn.Opened opened, Background background) {
        this.opened = opened;
        this.background = background;
        classifiers.load(opened.database());
        gateway = new JooqIntakeGateway(opened.database(), opened.card().officeId());
    }

    IntakeHooks hooks() {
        var clock = new ServerClock(Clock.systemDefaultZone(), opened.card().serverTime());
        var given = desk.hooks(background);
        return new IntakeHooks(gateway, new Rules(clock, classifiers::of), background, given.troubles(), given.questions(), desk, given.anew());
    }

    /** A form with a service chosen; its fields are there as soon as the server answered. */
    NewCaseViewModel begun() {
        var model = new NewCaseViewModel(hooks());
        var opening = gateway.opening();
        model.opened(opening);
        model.choose(opening.services().stream().filter(s -> !s.isImmediate()).findFirst().orElseThrow());
        return model;
    }

    /** Types everything the service asks for, for a woman the centre does not know. */
    static void fill(NewCaseViewModel model) {
        model.people().typed().set("3184911120");
        model.people().beginNew();
        var e = model.draft().applicants().getFirst().entries();
        e.set("surname", "Ґедзь");
        e.set("given_name", "Їлона");
        e.set("patronymic", "Юріївна");
        e.set("birth_on", "14.03.1987");
        e.set("phone", "0674821190");
        e.set("identity_document.kind", "id_card");
        e.set("identity_document.number", "004512378");
        e.set("social_categories", "large_family");
        model.draft().attributes().forEach(a -> a.entry().set(switch (a.attribute().kind()) {
            case "number", "money" -> "12,5";
            case "date" -> "01.02.2020";
            case "choice" -> a.attribute().choices().getFirst();
            case "yes_no" -> "yes";
            case "cadastral_number" -> "1211000000:02:111:0001";
            case "vehicle_number" -> "AE1234BC";
            default -> "вул. Зелена, 5";
        }));
    }

    @Override
    public void close() {
        opened.database().close();
    }
}
