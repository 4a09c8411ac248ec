/** Measurements as ratios against a baseline of the same run ({@code mvn -Pbench}); nothing here is a timed test. */
@NullMarked
package ua.esoya.bench;

import org.jspecify.annotations.NullMarked;
