package ua.esoya.workstation.feature.template;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One version of a template, by which act.
 *
 * @param isOwn whether it has a text; without one the common template or the program's serves from its day on
 * @param restoresVersion whose text came back with it; 0 for the program's own form
 * @param cases how many are printed by it
 */
record TemplateVersion(int version, LocalDate validFrom, boolean isOwn, String legalAct, String actNumber, Optional<LocalDate> actDatedOn, String actSupplier, String actIncoming, String reason,
        Optional<Integer> restoresVersion, Optional<LocalDateTime> publishedAt, String publishedBy, boolean isInForce, boolean isSuperseded, int cases) {}
