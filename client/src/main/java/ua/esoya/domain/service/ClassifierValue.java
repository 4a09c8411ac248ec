package ua.esoya.domain.service;

import java.util.Map;

/** A value of a small directory; extra holds what only some directories have (patterns, tones). */
public record ClassifierValue(String classifier, String code, String title, Map<String, String> extra) {}
