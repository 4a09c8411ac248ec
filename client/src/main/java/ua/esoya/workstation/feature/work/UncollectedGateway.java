package ua.esoya.workstation.feature.work;

import java.util.List;
import java.util.UUID;

/** Results nobody collected, on the server. Blocks; throws the refusal or outage of the data floor. */
interface UncollectedGateway {

    /** Of the own office, the oldest first; reading them is recorded. */
    List<UncollectedRow> uncollected();

    /** After how many months a reminder goes out, and the result to storage. */
    Terms terms();

    /** The result goes to the provider's storage; ZN223 while it still waits for the applicant. */
    void store(UUID request, UncollectedRow row);

    /** Months since the result came, as the centre has set them. */
    record Terms(int remindMonths, int storeMonths) {}
}
