/** Tests of the archive verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.archive;

import org.jspecify.annotations.NullMarked;
