package ua.esoya.workstation.feature.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Patterns of case numbers on the server. Blocks; throws the refusal or outage of the data floor. */
interface NumberingGateway {

    /** Of all offices, the earlier ones first. */
    List<OfficePattern> patterns();

    /** Sets an office's pattern from a day. */
    void set(UUID request, int officeId, String pattern, LocalDate from, String reason);
}
