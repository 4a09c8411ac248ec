package ua.esoya.workstation.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form that ends in one verb of the server.
 *
 * @param id stable English name
 * @param hint a sentence over the fields; may be blank
 * @param act what F9 does, a verb
 * @param initial what stands in the fields at first
 */
public record Form(String id, String title, String hint, String act, List<FieldSpec> fields, Map<String, Object> initial, Verb verb) {

    /** Sends what is filled in; blocks, and answers what comes after the form is closed, on the FX thread. */
    @FunctionalInterface
    public interface Verb {
        Runnable send(UUID request, Map<String, Object> values) throws Exception;
    }
}
