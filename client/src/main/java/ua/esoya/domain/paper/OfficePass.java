package ua.esoya.domain.paper;

import java.util.Optional;

/**
 * The case, or only the issue of its result, went to another office (CSP-1.2e).
 *
 * @param office where it went
 * @param passed who passed it, and why
 * @param accepted who took it there
 */
public record OfficePass(String office, boolean onlyIssue, Transfer passed, Optional<Transfer> accepted) {}
