package ua.esoya.workstation.feature.ownership;

import java.time.LocalDate;
import java.util.List;
import ua.esoya.domain.source.DataBySource;
import ua.esoya.domain.source.OwnedValues;

/** Owners of data on the server, for the moderator and the supervisor. Blocks; throws the refusal or outage of the data floor. */
interface OwnershipGateway {

    /** How many cases of these days, both counted, hold whose data from whom. */
    List<DataBySource> bySource(LocalDate from, LocalDate to);

    /** Which services ask whose data. */
    List<OwnedValues> services();
}
