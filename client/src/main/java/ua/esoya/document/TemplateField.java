package ua.esoya.document;

import java.util.Map;

/**
 * A field that a form may name.
 *
 * @param path full, through the blocks it stands in: {@code applicants.name}
 * @param title what a reader gets in its place
 * @param inside what a block or group holds, by name
 */
public record TemplateField(String path, Kind kind, String title, Map<String, TemplateField> inside) {

    /** What a field is good for. */
    public enum Kind {
        /** Words to print; as a block, whether there are any. */
        TEXT,
        /** Yes or no: only for a block. */
        MARK,
        /** Rows: the block is repeated for each. */
        ROWS,
        /** A name before a point. */
        GROUP
    }

    /** Its own name, without the blocks it stands in. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
