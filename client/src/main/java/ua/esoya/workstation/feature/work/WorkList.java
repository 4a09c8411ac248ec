package ua.esoya.workstation.feature.work;

import java.util.List;
import java.util.Map;

/** How many cases each group has, and the most urgent of one group. */
record WorkList(Map<String, Integer> counts, List<WorkRow> rows) {
    static final WorkList NONE = new WorkList(Map.of(), List.of());

    int count(WorkGroup group) {
        return counts.getOrDefault(group.code(), 0);
    }
}
