package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Print the slip that says what to bring, whose barcode opens the kept draft. */
public record PrintComeBack(UUID draftId) implements Route {}
