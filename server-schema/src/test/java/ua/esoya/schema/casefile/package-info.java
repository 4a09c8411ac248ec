/** Tests of the casefile verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.casefile;

import org.jspecify.annotations.NullMarked;
