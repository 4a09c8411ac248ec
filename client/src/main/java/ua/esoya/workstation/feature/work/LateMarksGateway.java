package ua.esoya.workstation.feature.work;

import java.time.LocalDate;
import java.util.List;

/** Marks that came late, on the server. Blocks; throws the refusal or outage of the data floor. */
@FunctionalInterface
interface LateMarksGateway {

    /** Of the own office in these days, both counted; at most 200, the newest first. */
    List<LateMark> lateMarks(LocalDate from, LocalDate to);
}
