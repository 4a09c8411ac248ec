package ua.esoya.workstation.ui.route;

/** The register of hand-over with this number of the server. */
public record OpenTransfer(int transferId) implements Route {}
