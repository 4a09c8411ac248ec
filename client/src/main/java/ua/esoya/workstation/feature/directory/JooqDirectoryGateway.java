package ua.esoya.workstation.feature.directory;

import static ua.esoya.schema.api.Tables.DIRECTORY_LIST;
import static ua.esoya.schema.api.Tables.DIRECTORY_PLANS;
import static ua.esoya.schema.api.Tables.DIRECTORY_REVIEWS;
import static ua.esoya.schema.api.Tables.DIRECTORY_ROWS;
import static ua.esoya.schema.api.Tables.DIRECTORY_VALUE_HISTORY;
import static ua.esoya.schema.api.Tables.DIRECTORY_VALUE_USES;
import static ua.esoya.schema.api.Tables.FIND_DIRECTORY_VALUES;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryChange;
import ua.esoya.domain.directory.DirectoryChoice;
import ua.esoya.domain.directory.DirectoryComparison;
import ua.esoya.domain.directory.DirectoryField;
import ua.esoya.domain.directory.DirectoryPlan;
import ua.esoya.domain.directory.DirectoryReview;
import ua.esoya.domain.directory.DirectoryUse;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.schema.api.Routines;

/** Directories by the verbs of the server. */
final class JooqDirectoryGateway implements DirectoryGateway {
    private static final String TOPIC = "reference";

    private final Database database;

    JooqDirectoryGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<Directory> directories() {
        return database.read(sql -> sql.selectFrom(DIRECTORY_LIST.call()).fetch(row -> new Directory(row.getCode(), row.getTitle(), row.getAbout(), row.getMayAdd(),
                row.getHasPlace(), said(row.getCodeHint()), row.getLive(), row.getRetired(), row.getDue(), Json.readList(row.getFields(), DirectoryField.class))));
    }

    @Override
    public List<DirectoryValue> values(String directory) {
        return database.read(sql -> sql.selectFrom(DIRECTORY_ROWS.call(directory)).fetch(row -> new DirectoryValue(row.getCode(), row.getTitle(), row.getPlace(),
                Optional.ofNullable(row.getRetiredOn()), row.getIsRetired(), Optional.ofNullable(row.getReviewOn()), Optional.ofNullable(row.getPlannedOn()), said(row.getFixedReason()), fields(row.getExtra()), row.getSeen(), Objects.requireNonNullElse(row.getPlanId(), 0L))));
    }

    @Override
    public List<DirectoryChoice> find(String directory, String typed) {
        return database.read(sql -> sql.selectFrom(FIND_DIRECTORY_VALUES.call(directory, typed)).fetch(row -> new DirectoryChoice(row.getCode(),
                row.getNote().isEmpty() ? row.getSaid() : row.getSaid() + ", " + row.getNote(), false)));
    }

    @Override
    public List<DirectoryUse> uses(String directory, String code) {
        return database.read(sql -> sql.selectFrom(DIRECTORY_VALUE_USES.call(directory, code)).fetch(row -> new DirectoryUse(row.getPlace(), row.getUses(), row.getOpenCases(), List.of(row.getNamed()))));
    }

    @Override
    public List<DirectoryChange> history(String directory, Optional<String> code) {
        return database.read(sql -> sql.selectFrom(DIRECTORY_VALUE_HISTORY.call(directory, code.orElse(null))).fetch(row -> new DirectoryChange(row.getChangedAt(), said(row.getChangedBy()),
                row.getCode(), row.getAction(), fields(row.getOldValue()), fields(row.getNewValue()), row.getReason())));
    }

    @Override
    public List<DirectoryReview> reviews() {
        return database.read(sql -> sql.selectFrom(DIRECTORY_REVIEWS.call()).fetch(row -> new DirectoryReview(row.getDirectory(), row.getDirectoryTitle(), row.getCode(), row.getTitle(),
                row.getReviewOn())));
    }

    @Override
    public void add(UUID request, String directory, Map<String, Object> content, String reason) {
        database.write(sql -> Routines.saveDirectoryValue(sql.configuration(), request, directory, null, null, Json.write(content), reason));
        database.announceToAll(TOPIC);
    }

    @Override
    public void change(UUID request, String directory, DirectoryValue seen, Map<String, Object> content, String reason) {
        database.write(sql -> Routines.saveDirectoryValue(sql.configuration(), request, directory, seen.code(), seen.seen(), Json.write(content), reason));
        database.announceToAll(TOPIC);
    }

    @Override
    public void plan(UUID request, String directory, DirectoryValue seen, Map<String, Object> content, LocalDate on, String reason) {
        database.write(sql -> Routines.planDirectoryValue(sql.configuration(), request, directory, seen.code(), seen.seen(), Json.write(content), on, reason));
    }

    @Override
    public void planNew(UUID request, String directory, Map<String, Object> content, LocalDate on, String reason) {
        database.write(sql -> Routines.planDirectoryValue(sql.configuration(), request, directory, null, null, Json.write(content), on, reason));
    }

    @Override
    public List<DirectoryPlan> plans() {
        return database.read(sql -> sql.selectFrom(DIRECTORY_PLANS.call()).fetch(row -> new DirectoryPlan(row.getPlanId(), row.getDirectory(), said(row.getCode()), said(row.getTitle()), row.getAction(),
                fields(row.getChange()), fields(row.getOldValue()), row.getEffectiveOn(), row.getReason(), said(row.getPlannedBy()), row.getPlannedAt(), said(row.getRefusal()))));
    }

    @Override
    public void cancel(UUID request, long planId) {
        database.write(sql -> Routines.cancelDirectoryPlan(sql.configuration(), request, planId));
    }

    @Override
    public void retire(UUID request, String directory, DirectoryValue seen, Optional<LocalDate> on, String reason) {
        database.write(sql -> Routines.retireDirectoryValue(sql.configuration(), request, directory, seen.code(), seen.seen(), on.orElse(null), reason));
        database.announceToAll(TOPIC);
    }

    @Override
    public DirectoryComparison compare(String directory, List<Map<String, Object>> rows) {
        return database.read(sql -> Json.read(Routines.compareDirectory(sql.configuration(), directory, written(rows)), DirectoryComparison.class));
    }

    @Override
    public void take(UUID request, String directory, String seen, List<Map<String, Object>> rows, String reason) {
        database.write(sql -> Routines.takeDirectory(sql.configuration(), request, directory, seen, written(rows), reason));
        database.announceToAll(TOPIC);
    }

    private static JSONB written(List<Map<String, Object>> rows) {
        return Json.write(rows);
    }

    /** What is empty on the server is not there. */
    private static Map<String, Object> fields(@Nullable JSONB json) {
        Map<String, @Nullable Object> all = json == null ? new HashMap<>() : Json.read(json, new TypeReference<HashMap<String, @Nullable Object>>() {});
        var filled = new HashMap<String, Object>();
        all.forEach((name, value) -> {
            if (value != null) {
                filled.put(name, value);
            }
        });
        return filled;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
