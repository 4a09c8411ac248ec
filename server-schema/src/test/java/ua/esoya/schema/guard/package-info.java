/** What PostgreSQL refuses: the matrix of rights, and attacks by each role with its own psql. */
@NullMarked
package ua.esoya.schema.guard;

import org.jspecify.annotations.NullMarked;
