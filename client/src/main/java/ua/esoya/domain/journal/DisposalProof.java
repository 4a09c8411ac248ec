package ua.esoya.domain.journal;

/**
 * What witnesses that rows of the journal lost their values by an act: an event, sealed like any other.
 *
 * @param actNumber of the act of destruction
 * @param rows digest of the list of the rows
 * @param eventNumber of the event
 * @param eventDetail the event's detail as the server writes it, in which the digest must stand
 */
public record DisposalProof(String actNumber, Digest rows, long eventNumber, String eventDetail) {}
