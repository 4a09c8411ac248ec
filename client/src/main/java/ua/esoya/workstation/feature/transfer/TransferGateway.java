package ua.esoya.workstation.feature.transfer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.PaperSet;
import ua.esoya.workstation.ui.list.Page;

/** Registers of hand-over on the server. Blocks; throws the refusal or outage of the data floor; writes tell the office. */
interface TransferGateway {

    /** Registers of the own office, the newest first. */
    Page<TransferLine> lines(Optional<TransferLine> after);

    /** To whom a register may be made out. */
    List<TransferProvider> providers();

    /** Opens a register; answers its id. */
    int open(UUID request, int providerId, boolean isElectronic, String courier);

    /** The register with its cases. */
    TransferRegister register(int transferId);

    /** Puts a case into the register by its number, with or without hyphens. */
    void add(UUID request, int transferId, String caseNumber);

    void remove(UUID request, int transferId, UUID caseId);

    /** The courier left with the cases. */
    void close(UUID request, int transferId);

    /** The provider has them all; answers how many cases were marked. */
    int receive(UUID request, int transferId, LocalDateTime at, String name, String position);

    /** Counts a print of the register; gives which it is. */
    int countPrint(UUID request, int transferId);

    /** Lets an electronic register out as files and writes that down; ZN224 for one on paper or one that has not left. */
    TransferPackage export(UUID request, int transferId);

    /** A case of the package, to print its papers from, within an hour of the export; the reading is written down. */
    PaperSet packed(UUID exportId, UUID caseId);

    /** A file of the package, byte for byte, within an hour of its export. */
    byte[] exported(UUID exportId, UUID scanId);
}
