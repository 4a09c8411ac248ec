package ua.esoya.domain.source;

/**
 * How many cases hold data of one owner that came from one supplier in one way.
 *
 * @param owner blank where no card names one
 * @param valueGroup {@code applicant}, {@code representative}, {@code values} or {@code documents}
 */
public record DataBySource(String owner, String valueGroup, String supplier, String dataSource, int cases) {}
