package ua.esoya.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class that breaks a rule of the architecture on purpose; the test lets it pass only with a reason. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SignedException {

    /** Which rule is broken and why nothing better was found. */
    String value();
}
