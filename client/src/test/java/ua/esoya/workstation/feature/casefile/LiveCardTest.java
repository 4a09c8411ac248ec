package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Announcements;
import ua.esoya.data.Heard;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Turns;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** Two people open the same card: each learns of the other without a key pressed, from one session to another by the real server. */
@Tag("ESOYA-7.1.5")
class LiveCardTest {
    private final Turns turns = new Turns();
    private final Background background = turns.background();
    private final Troubles troubles = new Troubles(Trouble.Defect::new, outage -> {}, defect -> {
        throw new AssertionError(defect.cause());
    });
    private final List<Heard> hints = new CopyOnWriteArrayList<>();
    private final List<Announcements> ears = new ArrayList<>();
    private SignIn.Opened mine;
    private SignIn.Opened colleagues;
    private UUID caseId;

    @BeforeEach
    void signIn() {
        mine = DemoDesk.signIn("registrar1");
        colleagues = DemoDesk.signIn(DemoDesk.colleague());
        caseId = UUID.fromString(DemoDesk.value("select case_id from core.case_file where office_id = " + mine.card().officeId() + " and disposal_act_id is null and held_office_id is null"
                + " and case_id not in (select case_id from core.case_pass) order by registered_at desc limit 1"));
    }

    @AfterEach
    void leave() {
        ears.forEach(Announcements::close);
        background.close();
        mine.database().close();
        colleagues.database().close();
    }

    @Test
    void eachSeesTheOtherAsSoonAsTheCardOpensAndNoLongerThanItIsOpen() throws InterruptedException {
        var ours = open(mine);
        turns.until("it is said", () -> DemoDesk.value("select count(*) from access.open_card where case_id = '" + caseId + "'").equals("1"));
        assertEquals(List.of(), hints.stream().filter(it -> it instanceof Heard.Told && it.concerns("card", List.of())).toList(), "a card that one person reads wakes nobody");
        var theirs = open(colleagues);
        turns.until("the second sees the first", () -> theirs.others().get().size() == 1);
        turns.until("the first sees the second", () -> ours.others().get().equals(List.of(new CardReader(colleagues.card().shortName(), workplace()))));
        theirs.close();
        turns.until("alone again", () -> ours.others().get().isEmpty());
    }

    private CardPresence open(SignIn.Opened who) throws InterruptedException {
        var presence = new CardPresence(caseId, new JooqCaseGateway(who.database(), who.card().officeId()), background, background, troubles);
        var heard = new CopyOnWriteArrayList<Heard>();
        ears.add(Announcements.listen(who.database(), hint -> {
            heard.add(hint);
            hints.add(hint);
            if (hint.concerns("card", List.of(who.card().officeId()))) {
                background.onFx(presence::look);
            }
        }));
        turns.until("it listens", () -> !heard.isEmpty());
        presence.begin();
        return presence;
    }

    private String workplace() {
        return DemoDesk.value("select coalesce((select w.title from access.session s join ref.workplace w using (workplace_id) where s.login_role = '" + DemoDesk.colleague() + "' and s.closed_at is null), '')");
    }
}
