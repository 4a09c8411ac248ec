/** Tests of the draft verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.draft;

import org.jspecify.annotations.NullMarked;
