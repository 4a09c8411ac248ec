package ua.esoya.agent;

import java.util.Optional;
import ua.esoya.agent.jobs.AgentGateway;
import ua.esoya.data.Json;
import ua.esoya.domain.journal.PublishedSeal;
import ua.esoya.schema.api.Routines;

/** The verbs of the machine account in SQL. */
final class JooqAgentGateway implements AgentGateway {
    private final MachineDesk desk;

    JooqAgentGateway(MachineDesk desk) {
        this.desk = desk;
    }

    @Override
    public PublishedSeal sealJournal() {
        return desk.ask(database -> database.read(sql -> Json.read(Routines.sealJournal(sql.configuration()), PublishedSeal.class)));
    }

    @Override
    public LogReading readServerLog() {
        return desk.ask(database -> database.read(sql -> Json.read(Routines.readServerLog(sql.configuration()), LogReading.class)));
    }

    @Override
    public SweepPage sweepScans(int files) {
        return desk.ask(database -> database.read(sql -> Json.read(Routines.sweepScans(sql.configuration(), files), SweepPage.class)));
    }

    @Override
    public int endDueAccess() {
        return desk.ask(database -> database.read(sql -> Routines.endDueAccess(sql.configuration())));
    }

    @Override
    public int endStuckConnections() {
        return desk.ask(database -> database.read(sql -> Routines.endStuckConnections(sql.configuration())));
    }

    @Override
    public int forgetExpiredDrafts() {
        return desk.ask(database -> database.read(sql -> Routines.forgetExpiredDrafts(sql.configuration())));
    }

    @Override
    public int tellUncollected() {
        return desk.ask(database -> database.read(sql -> Routines.tellUncollected(sql.configuration())));
    }

    @Override
    public int escalate() {
        return desk.ask(database -> database.read(sql -> Routines.escalate(sql.configuration())));
    }

    @Override
    public boolean destroyPortion() {
        return desk.ask(database -> database.read(sql -> Optional.ofNullable(Routines.destroyPortion(sql.configuration())).isPresent()));
    }

    @Override
    public int applyDirectoryPlans() {
        return desk.ask(database -> {
            int applied = database.read(sql -> Routines.applyDirectoryPlans(sql.configuration()));
            if (applied > 0) {
                database.announceToAll("reference");
            }
            return applied;
        });
    }

    @Override
    public void heartbeat(String job, String outcome) {
        desk.ask(database -> database.read(sql -> {
            Routines.heartbeat(sql.configuration(), job, outcome);
            return true;
        }));
    }
}
