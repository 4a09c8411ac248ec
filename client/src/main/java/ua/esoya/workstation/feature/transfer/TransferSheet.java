package ua.esoya.workstation.feature.transfer;

import java.time.LocalDateTime;
import ua.esoya.domain.paper.ServiceSheet;

/** The register as it goes to the printer. */
final class TransferSheet {
    private TransferSheet() {}

    static ServiceSheet.HandOver of(TransferRegister register, LocalDateTime at, String printedBy) {
        return new ServiceSheet.HandOver(new ServiceSheet.Head(register.office(), at, printedBy), register.registerNumber(), register.officeAddress(), register.provider(),
                register.isElectronic(), register.courier(), register.openedAt(), register.closedAt(), register.openedBy(), register.position(), register.sheets(),
                register.rows().stream().map(row -> new ServiceSheet.HandedCase(row.caseNumber(), row.service(), row.applicantLabel(), row.sheets(), row.dueOn())).toList(), register.prints());
    }
}
