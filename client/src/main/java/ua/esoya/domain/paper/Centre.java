package ua.esoya.domain.paper;

/**
 * Head of every paper.
 *
 * @param office territorial unit that took the package; blank when the centre has one
 * @param statusPage address of the portal page where the state of the case is seen; printed with a QR
 * @param feedbackPage address of the evaluation form; printed with a QR
 */
public record Centre(
        String name, String office, String address, String phone, String hours, String statusPage, String feedbackPage) {}
