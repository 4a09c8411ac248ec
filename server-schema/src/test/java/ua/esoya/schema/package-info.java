/** How the schema is tested: one PostgreSQL, a database for each test class, people signed in as the real login roles. */
@NullMarked
package ua.esoya.schema;

import org.jspecify.annotations.NullMarked;
