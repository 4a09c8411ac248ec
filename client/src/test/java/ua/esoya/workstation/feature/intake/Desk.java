package ua.esoya.workstation.feature.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.entry.Addresses;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.entry.ServerClock;
import ua.esoya.workstation.ui.route.Route;

/** A counter without a window: fake server, work done at once or when told, questions and routes written down. */
final class Desk implements Navigator {
    final FakeIntakeGateway gateway = new FakeIntakeGateway();
    final Inline inline = new Inline();
    final List<Route> routes = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<Trouble.Outage> outages = new ArrayList<>();
    final List<Trouble.Defect> defects = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    int backs;

    final Troubles troubles = new Troubles(Desk::sort, outages::add, defects::add);

    IntakeHooks hooks(Background background) {
        var clock = new ServerClock(Clock.systemDefaultZone(), Samples.NOW);
        return new IntakeHooks(gateway, new Rules(clock, Samples::codes, Addresses.of(background, gateway::addresses)), background, troubles, (question, detail, given) -> {
            questions.add(question + "\n" + detail);
            answers.clear();
            answers.addAll(List.of(given));
        }, this, said::add);
    }

    /** A form whose background work is done within the call. */
    NewCaseViewModel newCase() {
        return opened(new NewCaseViewModel(hooks(inline.atOnce())));
    }

    /** A form whose background work waits for {@link Inline#work()}. */
    NewCaseViewModel newCaseThatWaits() {
        return opened(new NewCaseViewModel(hooks(inline.whenTold())));
    }

    private NewCaseViewModel opened(NewCaseViewModel model) {
        gateway.people.put("3184911120", List.of(Samples.shevchuk()));
        model.opened(gateway.opening());
        return model;
    }

    /** A form with a service and a known person, ready for F9. */
    NewCaseViewModel readyToRegister(NewCaseViewModel model) {
        model.choose(Samples.services().getFirst());
        inline.work();
        model.people().typed().set("3184911120");
        model.people().lookUp();
        inline.work();
        return model;
    }

    private static Trouble sort(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> new Trouble.Refused(refusal.code(), refusal.rule(), Optional.empty());
            case Outage outage -> new Trouble.Outage(outage.reason());
            default -> new Trouble.Defect(failure);
        };
    }

    static Outage outage() {
        return new Outage("server_unreachable", new IllegalStateException("gone"));
    }

    @Override
    public void open(Route route) {
        routes.add(route);
    }

    @Override
    public void start(Route route) {
        routes.add(route);
    }

    @Override
    public void back() {
        backs++;
    }
}
