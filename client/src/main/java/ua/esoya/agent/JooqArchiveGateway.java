package ua.esoya.agent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.JSONB;
import ua.esoya.agent.jobs.ArchiveGateway;
import ua.esoya.data.Json;
import ua.esoya.document.MadePaper;
import ua.esoya.schema.api.Routines;

/** The archive's tasks in SQL. */
final class JooqArchiveGateway implements ArchiveGateway {
    private final MachineDesk desk;

    JooqArchiveGateway(MachineDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Task> take() {
        return desk.ask(database -> database.read(sql -> Optional.ofNullable(Routines.takeArchiveTask(sql.configuration())).map(it -> Json.read(it, Task.class))));
    }

    @Override
    public boolean fix(Task task, List<MadePaper> papers) {
        var listed = papers.stream().map(it -> new Listed(it.kind(), it.supplementNumber(), it.pageCount())).toList();
        byte[][] contents = papers.stream().map(MadePaper::content).toArray(byte[][]::new);
        JSONB answer = desk.ask(database -> database.read(sql -> Objects.requireNonNull(
                Routines.fixArchiveSet(sql.configuration(), task.caseId(), task.lease(), Json.write(listed), contents))));
        return Json.read(answer, Fixed.class).isFixed();
    }

    @Override
    public void putOff(Task task, String paperKind) {
        desk.ask(database -> database.read(sql -> Routines.putOffArchiveTask(sql.configuration(), task.caseId(), task.lease(), paperKind)));
    }

    /** A paper as the server lists it. */
    record Listed(String kind, Optional<Integer> supplementNumber, int pageCount) {}

    /** What came of fixing. */
    record Fixed(boolean isFixed) {}
}
