package ua.esoya.domain.access;

import java.time.LocalDate;

/**
 * What ends soon (6.9).
 *
 * @param kind order, composition, password or certificate
 * @param reference number of the document or certificate, or the login
 */
public record EndingAccess(String kind, String about, String reference, LocalDate endsOn) {}
