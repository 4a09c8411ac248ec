/** Tests of the session verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.session;

import org.jspecify.annotations.NullMarked;
