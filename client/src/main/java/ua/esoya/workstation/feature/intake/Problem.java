package ua.esoya.workstation.feature.intake;

/**
 * What stops the form: where, and one sentence that says what to do.
 *
 * @param path the field as the server names it, or {@link #SERVICE}, {@link #LOOK_UP}, {@link #DOCUMENTS}
 */
record Problem(String path, String sentence) {
    static final String SERVICE = "service_id";
    static final String LOOK_UP = "look_up";
    static final String DOCUMENTS = "documents";
    static final String REASON = "reason";
}
