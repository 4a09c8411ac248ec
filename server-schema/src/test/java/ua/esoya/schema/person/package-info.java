/** Tests of the person verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.person;

import org.jspecify.annotations.NullMarked;
