package ua.esoya.workstation.feature.work;

/** The queue of work on the server. Blocks; throws the refusal or outage of the data floor. */
@FunctionalInterface
interface WorkGateway {
    /**
     * Cases of the own office that are not closed.
     *
     * @param mine only those this person leads, or registered
     */
    WorkList list(boolean mine, WorkGroup group);
}
