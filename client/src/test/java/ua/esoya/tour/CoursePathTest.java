package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import ua.esoya.agent.Agent;
import ua.esoya.agent.AgentConfig;
import ua.esoya.agent.NoticeConfig;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoData;

/** One case from the counter to the archive by the keys of its card. */
@Tag("ESOYA-4.7a")
@Tag("ESOYA-4.8")
@Tag("ESOYA-7.1.6b")
@Tag("ESOYA-7.1.6c")
@Tag("ESOYA-7.1.7")
class CoursePathTest extends KeysAlone {
    @Test
    void aCaseIsLedToTheArchiveAndAMarkIsTakenBackOnTheWay() throws IOException, TimeoutException {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 5 limit 1");
        DemoDesk.execute("delete from core.transfer_item where is_waiting; delete from core.transfer_register r where closed_at is null and not exists (select from core.transfer_item i where i.transfer_register_id = r.transfer_register_id)");
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 20");
        walk.printed(3);
        Path slip = Sheet.scanned(walk.files().stream().filter(file -> file.toString().contains("routing")).findFirst().orElseThrow(), home.resolve("slip.png"));
        walk.findAgain(number);
        var course = new CourseWalk(stage, keys, name -> Screenshot.of(stage, "course-path-" + name));
        course.handOver();
        course.accept();
        course.undo("Отримано суб’єктом");
        course.accept();
        course.result();
        course.issue();
        course.scanSlip(slip, false);
        course.close();
        try (Agent agent = Agent.beside(new AgentConfig(DemoDesk.address(), "agent1", DemoData.password(), home, NoticeConfig.none()))) {
            // asked of the server: whoever opens a case again and again is stopped
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> DemoDesk.value("select count(*) from core.case_file f join archive.archived_case a using (case_id) where f.case_number = '" + number + "' and a.fixed_at is not null").equals("1"));
        }
        course.archived();
        assertEquals("closed", DemoDesk.value("select status from core.case_file where case_number = '" + number + "'"));
        String ofCase = "from core.case_file f join %s using (case_id) where f.case_number = '" + number + "'";
        assertEquals("routing_slip", DemoDesk.value("select string_agg(kind, ',') " + ofCase.formatted("archive.scan")));
        assertEquals("inventory,routing_slip,application,routing_slip", DemoDesk.value("select string_agg(kind, ',' order by position) " + ofCase.formatted("archive.archived_file")));
        assertEquals("1", DemoDesk.value("select count(*) " + ofCase.formatted("archive.archived_case") + " and fixed_at is not null"));
        assertEquals("accept,undo,accept", DemoDesk.value("select string_agg(verb, ',' order by case_event_id) " + ofCase.formatted("core.case_event") + " and verb in ('accept', 'undo')"));
    }
}
