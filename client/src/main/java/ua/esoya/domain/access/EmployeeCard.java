package ua.esoya.domain.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An official with everything known of their access (6.3). */
public record EmployeeCard(
        int employeeId, int rowVersion, String surname, String givenName, String patronymic, boolean isWithoutPatronymic,
        Optional<Integer> departmentId, Optional<Integer> providerId, int officeId, String position, String phone, String email,
        Optional<Integer> supervisorId, String body, String department, String office, String district, String address, String supervisor,
        List<AccessOrder> orders, List<StaffAccount> accounts, List<Training> trainings, List<Certificate> certificates, List<Violation> violations) {

    /** Surname, name, patronymic. */
    public String fullName() {
        return Stream.of(surname, givenName, patronymic).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** The account in use; annulled ones are history. */
    public Optional<StaffAccount> account() {
        return accounts.stream().filter(account -> account.standing() != AccountState.ANNULLED).findFirst();
    }

    /** The certificate that ends last. */
    public Optional<Certificate> certificate() {
        return certificates.stream().max(Comparator.comparing(Certificate::validUntil));
    }

    /** What the account lets the person do. */
    public AccountState state() {
        return account().map(StaffAccount::standing).orElse(accounts.isEmpty() ? AccountState.NONE : AccountState.ANNULLED);
    }
}
