package ua.esoya.domain.paper;

/**
 * The administrative service of the case.
 *
 * @param localCode code in the centre's own list, any text
 * @param stateCode five digits of the Registry of administrative services, as text
 * @param provider суб'єкт надання послуг
 * @param providerHead to whom the application is addressed, in the dative as it should stand on paper; may be blank
 * @param cardVersion version of the process card that the stages come from
 * @param immediate whether the result is given at the moment of request
 * @param withoutApplication whether nobody has to ask for it in writing (CSP-1.2g)
 */
public record ServiceLine(
        String name,
        String localCode,
        String stateCode,
        String provider,
        String providerHead,
        String cardVersion,
        boolean immediate,
        boolean withoutApplication) {}
