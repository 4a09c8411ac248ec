package ua.esoya.agent;

import java.util.List;
import org.jooq.JSONB;
import ua.esoya.agent.jobs.OutboxGateway;
import ua.esoya.data.Json;
import ua.esoya.exchange.notice.GatewayHealth;
import ua.esoya.exchange.notice.NoticeReceipt;
import ua.esoya.schema.api.Routines;

/** The outbox by the verbs of the machine account. */
final class JooqOutboxGateway implements OutboxGateway {
    private final MachineDesk desk;

    JooqOutboxGateway(MachineDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<TakenNotice> take(String way, int limit) {
        return desk.ask(database -> database.read(sql -> {
            JSONB taken = Routines.takeNotices(sql.configuration(), limit, new String[] {way});
            return Json.read("{\"notices\":" + taken.data() + "}", Taken.class).notices();
        }));
    }

    @Override
    public boolean begin(TakenNotice notice) {
        return desk.ask(database -> database.read(sql -> Routines.beginNotice(sql.configuration(), notice.noticeId(), notice.lease())));
    }

    @Override
    public void sent(TakenNotice notice, int part, int of, String gateway, String messageId) {
        desk.ask(database -> database.read(sql -> Routines.recordNoticeSent(sql.configuration(), notice.noticeId(), notice.lease(), part, of, gateway, messageId)));
    }

    @Override
    public void failed(TakenNotice notice, String code, boolean isFinal) {
        desk.ask(database -> database.read(sql -> Routines.recordNoticeFailed(sql.configuration(), notice.noticeId(), notice.lease(), code, isFinal)));
    }

    @Override
    public void unknown(TakenNotice notice, String code) {
        desk.ask(database -> database.read(sql -> Routines.recordNoticeUnknown(sql.configuration(), notice.noticeId(), notice.lease(), code)));
    }

    @Override
    public void receipt(String gateway, NoticeReceipt receipt) {
        desk.ask(database -> database.read(sql -> {
            Routines.recordNoticeReceipt(sql.configuration(), gateway, receipt.messageId(), receipt.isDelivered(), receipt.code());
            return true;
        }));
    }

    @Override
    public List<String> toAsk(String gateway, int limit) {
        return desk.ask(database -> database.read(sql -> List.of(Routines.noticesToAsk(sql.configuration(), gateway, limit))));
    }

    @Override
    public void health(String gateway, GatewayHealth health) {
        desk.ask(database -> database.read(sql -> {
            Routines.recordGateway(sql.configuration(), gateway, health.state(), health.code(), health.balance().orElse(null));
            return true;
        }));
    }

    /** The shape of the answer. */
    private record Taken(List<TakenNotice> notices) {}
}
