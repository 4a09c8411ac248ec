package ua.esoya.workstation.feature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Database;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;

/** The queue as the real server tells it. */
@Tag("ESOYA-7.1.5")
class JooqWorkGatewayTest {
    @Test
    void aNewCaseWaitsToBeHandedOver() {
        var opened = DemoDesk.signIn("registrar1");
        try (Database desk = opened.database()) {
            var gateway = new JooqWorkGateway(desk, opened.card().officeId());
            int before = gateway.list(true, WorkGroup.HAND_OVER).count(WorkGroup.HAND_OVER);
            DemoCases.register(desk, DemoCases.RESIDENCE);
            var after = gateway.list(true, WorkGroup.HAND_OVER);
            assertEquals(before + 1, after.count(WorkGroup.HAND_OVER));
            assertTrue(after.count(WorkGroup.ALL) >= after.count(WorkGroup.HAND_OVER));
            assertFalse(after.rows().isEmpty());
            assertTrue(after.rows().stream().allMatch(row -> row.step().equals("hand_over") && !row.caseNumber().isBlank() && row.dueOn().isPresent()));
        }
    }
}
