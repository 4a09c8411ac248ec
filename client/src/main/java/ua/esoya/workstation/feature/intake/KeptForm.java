package ua.esoya.workstation.feature.intake;

import java.util.Map;

/**
 * The form's texts as a draft keeps them.
 *
 * @param serviceId 0 while none is chosen
 */
record KeptForm(int serviceId, Map<String, String> texts) {}
