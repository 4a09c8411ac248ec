package ua.esoya.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.agent.jobs.ArchiveGateway;
import ua.esoya.agent.jobs.FixArchive;
import ua.esoya.demo.DemoDesk;
import ua.esoya.document.MadePaper;
import ua.esoya.document.Papers;
import ua.esoya.document.PdfaCheck;
import ua.esoya.schema.install.DemoData;

/** Stops the making of the archive's files at any of its instructions, with two agents at it: each case has its whole set once. */
@Tag("ESOYA-4.7a")
@Tag("ESOYA-7.1.7c")
class HaltedArchiveTest {
    private static final int CASES = 4;
    private static final Papers PAPERS = new Papers();

    private static MachineDesk desk;
    private static ArchiveGateway database;

    @BeforeAll
    static void signIn() {
        desk = new MachineDesk(new AgentConfig(DemoDesk.address(), "agent1", DemoData.password(), Path.of("."), NoticeConfig.none()), "test");
        database = new JooqArchiveGateway(desk);
    }

    @AfterAll
    static void signOut() {
        desk.close();
    }

    @BeforeEach
    void closeCases() {
        DemoDesk.execute("delete from archive.archive_task;"
                + "do $$ begin perform internal.archive_case(c.case_id) from (select f.case_id from core.case_file f where f.disposal_act_id is null and f.status = 'closed'"
                + " and exists (select from core.document_package d where d.case_id = f.case_id)"
                + " and not exists (select from archive.archived_case a where a.case_id = f.case_id) order by f.case_id limit " + CASES + ") c; end $$");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void makesEachSetOnceAndWhole(int seed) {
        String cases = DemoDesk.value("select string_agg(quote_literal(case_id), ',') from archive.archive_task");
        var random = new SplittableRandom(seed);
        int halts = 0;
        for (int run = 0; run < 3; run++) {
            try {
                new FixArchive(new Halting(random.nextInt(2 + CASES * 2)), PAPERS).run();
            } catch (Halted halted) {
                halts++;
                // the second agent goes on with the others, and takes over this one when its lease is over
                DemoDesk.execute("update archive.archive_task set leased_until = '2020-01-01' where leased_until is not null");
            }
        }
        new FixArchive(database, PAPERS).run();
        assertTrue(halts > 0, "a halt happened");
        assertEquals("0", DemoDesk.value("select count(*) from archive.archive_task"));
        assertEquals("0", DemoDesk.value("select count(*) from archive.archived_case where fixed_at is null and case_id in (" + cases + ")"));
        assertEquals("0", DemoDesk.value("select count(*) from (select 1 from archive.archived_file where case_id in (" + cases + ") and origin = 'paper'"
                + " group by case_id, kind, supplement_number having count(*) > 1) x"), "no paper twice");
        assertEquals("t", DemoDesk.value("select bool_and(manifest ~ 'paper inventory' and manifest ~ 'paper application') from archive.archived_case where case_id in (" + cases + ")"));
    }

    @Test
    void thePapersAreWhatTheyClaimToBe() throws Exception {
        var made = new Kept();
        new FixArchive(made, PAPERS).run();
        assertEquals(CASES, made.fixed);
        for (MadePaper paper : made.papers) {
            assertEquals(List.of(), PdfaCheck.brokenRules(paper.content()), paper.kind());
            assertTrue(paper.pageCount() > 0);
        }
    }

    /** As if the process had ended here. */
    private static final class Halted extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static class Passing implements ArchiveGateway {
        @Override
        public Optional<Task> take() {
            return database.take();
        }

        @Override
        public boolean fix(Task task, List<MadePaper> papers) {
            return database.fix(task, papers);
        }

        @Override
        public void putOff(Task task, String paperKind) {
            throw new AssertionError(paperKind);
        }
    }

    /** Counts instructions, before and after each call that reaches outside, and ends the process at one of them. */
    private static final class Halting extends Passing {
        private int left;

        Halting(int left) {
            this.left = left;
        }

        private void step() {
            if (left-- == 0) {
                throw new Halted();
            }
        }

        @Override
        public Optional<Task> take() {
            Optional<Task> task = super.take();
            step();
            return task;
        }

        @Override
        public boolean fix(Task task, List<MadePaper> papers) {
            step();
            boolean fixed = super.fix(task, papers);
            step();
            return fixed;
        }
    }

    /** Keeps the papers that it lets through. */
    private static final class Kept extends Passing {
        private final List<MadePaper> papers = new ArrayList<>();
        private int fixed;

        @Override
        public boolean fix(Task task, List<MadePaper> made) {
            papers.addAll(made);
            fixed++;
            return super.fix(task, made);
        }
    }
}
