/** Tests of the audit verbs, each signed in as the real login role. */
@NullMarked
package ua.esoya.schema.audit;

import org.jspecify.annotations.NullMarked;
