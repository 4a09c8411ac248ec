package ua.esoya.device.scan;

import java.util.Optional;

/**
 * How a scan ended.
 *
 * @param pages number of pages handed over; they are whole, also when a failure follows
 * @param failure empty for the ordinary end
 */
public record ScanEnd(int pages, Optional<ScanFailure> failure) {}
