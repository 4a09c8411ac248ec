/** Notices to applicants: what is made, when it leaves, and what the outbox does with it. */
@NullMarked
package ua.esoya.schema.notice;

import org.jspecify.annotations.NullMarked;
