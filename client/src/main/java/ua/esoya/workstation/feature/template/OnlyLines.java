package ua.esoya.workstation.feature.template;

import java.util.ArrayList;
import java.util.List;

/** Lines of one paper that another lacks, each as often as it is lacking. */
final class OnlyLines {
    private OnlyLines() {}

    static List<String> of(String paper, String other) {
        var left = new ArrayList<>(other.lines().map(String::strip).toList());
        return paper.lines().map(String::strip).filter(line -> !line.isEmpty() && !left.remove(line)).toList();
    }
}
