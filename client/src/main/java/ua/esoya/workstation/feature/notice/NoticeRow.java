package ua.esoya.workstation.feature.notice;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One notice to one applicant.
 *
 * @param way sms, email, phone or post
 * @param address masked; blank where a list of many cases does not tell it
 * @param state what became of it, as the server calls it
 * @param code why it stands so: a reason of the server's, or what the gateway answered
 * @param told who told the applicant, and how; absent while nobody did
 * @param mayResend whether a machine can try again
 * @param mayTell whether a person may put down having told
 */
record NoticeRow(UUID noticeId, UUID caseId, String caseNumber, String applicant, String kind, String way, String address, String body, String state, String code, LocalDateTime madeAt,
        Optional<LocalDateTime> settledAt, Optional<Told> told, boolean mayResend, boolean mayTell) {

    /** Who told, by which way, and what was said. */
    record Told(String who, String way, String note) {}
}
