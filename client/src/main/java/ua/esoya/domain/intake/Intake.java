package ua.esoya.domain.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request for one service, complete enough to be registered.
 *
 * @param serviceId the service of the catalogue
 * @param channel code of the way the request came (visit, post, …)
 * @param receivedAt local time of receipt, from which the term runs; now when absent
 * @param attributes values the service asks for, by code; dates as yyyy-MM-dd, yes and no as {@code yes}, {@code no}
 * @param draftId the kept draft that registration replaces
 */
public record Intake(
        int serviceId,
        String channel,
        Optional<LocalDateTime> receivedAt,
        List<Applicant> applicants,
        Optional<Representative> representative,
        Map<String, String> attributes,
        List<IntakeDocument> documents,
        Optional<Fee> fee,
        String noticeWay,
        String deliveryWay,
        String deliveryAddress,
        String note,
        List<FieldOverride> overrides,
        Optional<UUID> draftId) {

    /** Sheets of paper the applicant gives today. */
    public int sheets() {
        return documents.stream().filter(IntakeDocument::isGiven).mapToInt(IntakeDocument::sheets).sum();
    }
}
