/** Tests of the intake verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.intake;

import org.jspecify.annotations.NullMarked;
