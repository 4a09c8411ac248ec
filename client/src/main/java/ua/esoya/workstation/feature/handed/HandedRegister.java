package ua.esoya.workstation.feature.handed;

import java.time.LocalDateTime;

/**
 * A register of hand-over with cases that nobody has confirmed.
 *
 * @param courier who brought it; blank when not said
 * @param waiting cases without a mark of receipt
 */
record HandedRegister(int id, String number, String office, boolean isElectronic, String courier, LocalDateTime handedAt, int cases, int waiting) {}
