/** Brings the schema to a PostgreSQL server: bootstrap as superuser, then migrations as {@code esoya_migrator}. */
@NullMarked
package ua.esoya.schema.install;

import org.jspecify.annotations.NullMarked;
