package ua.esoya.workstation.feature.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notices on the server. Blocks; throws the refusal or outage of the data floor. */
interface NoticeGateway {

    /** Notices of this case, the newest first. */
    List<NoticeRow> ofCase(UUID caseId, String caseNumber);

    /** Whom a person of the own office has to tell, the longest waiting first. */
    List<NoticeRow> byHand();

    /** A machine tries again, at the address of today; ZN220, ZN221, ZN222. */
    void resend(UUID request, UUID noticeId);

    /** A person told: {@code way} and {@code note}; ZN220, ZN221. */
    void told(UUID request, UUID noticeId, Map<String, Object> told);
}
