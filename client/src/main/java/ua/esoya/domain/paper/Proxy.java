package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The applicant's representative and the document of authority.
 *
 * @param authority kind of the document of authority («довіреність»)
 * @param authorityNumber its number
 */
public record Proxy(
        String name,
        String shortName,
        String code,
        String identityDocument,
        String phone,
        String authority,
        String authorityNumber,
        Optional<LocalDate> authorityOn,
        Optional<LocalDate> validUntil) {}
