package ua.esoya.workstation.shell;

import ua.esoya.domain.Reception;

/** Asks the server whether the hours of reception run for the person; blocks. */
@FunctionalInterface
public interface ReceptionGateway {
    Reception now();
}
