package ua.esoya.workstation.feature.intake;

import java.util.UUID;

/** A draft taken up again. */
record OpenedDraft(UUID draftId, String draftCode, int rowVersion, String title, boolean setAside, KeptForm form) {}
