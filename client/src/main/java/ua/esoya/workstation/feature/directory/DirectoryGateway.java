package ua.esoya.workstation.feature.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryChange;
import ua.esoya.domain.directory.DirectoryChoice;
import ua.esoya.domain.directory.DirectoryComparison;
import ua.esoya.domain.directory.DirectoryPlan;
import ua.esoya.domain.directory.DirectoryReview;
import ua.esoya.domain.directory.DirectoryUse;
import ua.esoya.domain.directory.DirectoryValue;

/** Directories on the server. Blocks; throws the refusal or outage of the data floor. */
interface DirectoryGateway {

    List<Directory> directories();

    /** All values, in their order, with those retired; those to come stand at the end. */
    List<DirectoryValue> values(String directory);

    /** Values of a large directory by words or code, the best first; at most ten. */
    List<DirectoryChoice> find(String directory, String typed);

    /** Who uses the value; empty when nobody does. */
    List<DirectoryUse> uses(String directory, String code);

    /** Changes, newest first: of one value, or of the whole directory. */
    List<DirectoryChange> history(String directory, Optional<String> code);

    /** Values of all directories that are to be looked at again by the end of thirty days. */
    List<DirectoryReview> reviews();

    void add(UUID request, String directory, Map<String, Object> content, String reason);

    void change(UUID request, String directory, DirectoryValue seen, Map<String, Object> content, String reason);

    /** Changes a value from a later day. */
    void plan(UUID request, String directory, DirectoryValue seen, Map<String, Object> content, LocalDate on, String reason);

    /** Adds a value on a later day; nobody may choose it before. */
    void planNew(UUID request, String directory, Map<String, Object> content, LocalDate on, String reason);

    /** Changes that wait for their day, and those that a rule forbade on it. */
    List<DirectoryPlan> plans();

    /** Takes a planned change back, or a planned new value. */
    void cancel(UUID request, long planId);

    /** Takes a value out of use from this day; without a day takes it back. */
    void retire(UUID request, String directory, DirectoryValue seen, Optional<LocalDate> on, String reason);

    /** What would become of each row; nothing is changed. */
    DirectoryComparison compare(String directory, List<Map<String, Object>> rows);

    /** Takes all rows or none, if the directory still is as it was compared. */
    void take(UUID request, String directory, String seen, List<Map<String, Object>> rows, String reason);
}
