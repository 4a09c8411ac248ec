package ua.esoya.workstation.feature.workshop;

import java.util.List;

/**
 * What would have become of one value of the last cases by a new form.
 *
 * @param fate {@code removed}, {@code hidden}, {@code unfit}, {@code lacking}; {@code same} is no value's, and only says how many cases were tried
 * @param cases of how many cases
 * @param examples numbers of some of them
 */
record FieldFate(String code, String title, String fate, int cases, List<String> examples, int tried) {}
