package ua.esoya.domain;

/** Sex as the taxpayer number and identity documents tell it. */
public enum Sex {
    FEMALE,
    MALE
}
