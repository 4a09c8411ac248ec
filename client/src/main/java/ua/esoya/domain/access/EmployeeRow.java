package ua.esoya.domain.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One official in the list (6.3).
 *
 * @param body the organisation or provider the person belongs to
 * @param login blank without an account
 * @param groups rights in force today
 * @param accessUntil the last day of access; absent when it has no end yet, or there was never an order
 */
public record EmployeeRow(
        int employeeId, String fullName, String post, String body, String office, String login, AccountState state, Set<String> groups,
        Optional<LocalDate> accessUntil, boolean isAtWork) {}
