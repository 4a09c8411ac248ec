/** Tests of orders, accounts and passwords: access as the database grants and ends it. */
@NullMarked
package ua.esoya.schema.access;

import org.jspecify.annotations.NullMarked;
