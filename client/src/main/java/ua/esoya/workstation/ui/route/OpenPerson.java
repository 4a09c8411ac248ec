package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** Read what the centre knows of a person. */
public record OpenPerson(UUID personId) implements Route {}
