/** Access of the staff: people, orders, accounts and passwords (4.1, 5.1, 6). */
@NullMarked
package ua.esoya.domain.access;

import org.jspecify.annotations.NullMarked;
