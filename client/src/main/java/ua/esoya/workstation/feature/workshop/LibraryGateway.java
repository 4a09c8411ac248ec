package ua.esoya.workstation.feature.workshop;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.esoya.domain.library.SignedLibrary;

/** Services from and for other centres on the server. Blocks; throws the refusal or outage of the data floor. */
interface LibraryGateway {

    /** The content of a file with these services, to be signed; recorded by the server. */
    String export(Set<Integer> services);

    /** What the file holds beside ours; nothing is written. */
    LibraryCheck check(SignedLibrary library, List<LibraryCheck.Mapping> mapping);

    /** Makes drafts of these places of the file, all or none. */
    LibraryCheck.Taken take(UUID request, SignedLibrary library, Set<Integer> chosen, List<LibraryCheck.Mapping> mapping);

    /** Whom we trust, then whom no longer. */
    List<LibrarySigner> signers();

    /** Trusts a key. */
    void addSigner(UUID request, String publicKey, String title, String reason);

    /** Trusts it no longer. */
    void retireSigner(UUID request, int signer, String reason);

    /** Files taken, the newest first. */
    List<LibraryImport> imports();
}
