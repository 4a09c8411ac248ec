package ua.esoya.workstation.feature.template;

/**
 * What the picker puts into a form: the keys stand between its two halves afterwards.
 *
 * @param tells the name of the field, or what it is good for
 * @param once a sign by which a form already has it, and may have it only once; blank when it may stand anywhere
 */
record Insertion(String title, String tells, String before, String after, String once) {

    /** Whether its place is the beginning of the paper, wherever the keys are. */
    boolean isAtBeginning() {
        return !once.isBlank();
    }
}
