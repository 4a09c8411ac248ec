package ua.esoya.data;

import static ua.esoya.schema.api.Tables.CLASSIFIER_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.domain.service.ClassifierValue;

/** The small directories, read once at sign-in and again when the moderator announces a change. */
public final class Classifiers {
    private volatile Map<String, List<ClassifierValue>> byName = Map.of();

    /** Reads all directories; runs on a background thread. */
    public void load(Database database) {
        Map<String, List<ClassifierValue>> read = new LinkedHashMap<>();
        for (var row : database.read(sql -> sql.fetch(CLASSIFIER_LIST.call()))) {
            Map<String, String> extra = row.getExtra() == null ? Map.of() : Json.read(row.getExtra(), new TypeReference<>() {});
            read.computeIfAbsent(row.getClassifier(), name -> new ArrayList<>())
                    .add(new ClassifierValue(row.getClassifier(), row.getCode(), row.getTitle(), extra));
        }
        byName = read;
    }

    /** Values of one directory in the moderator's order. */
    public List<ClassifierValue> of(String classifier) {
        return byName.getOrDefault(classifier, List.of());
    }

    /** Name of a code; the code itself when it was retired. */
    public String title(String classifier, String code) {
        return find(classifier, code).map(ClassifierValue::title).orElse(code);
    }

    public Optional<ClassifierValue> find(String classifier, String code) {
        return of(classifier).stream().filter(value -> value.code().equals(code)).findFirst();
    }
}
