/** Services that travel between centres as a signed file (ESOYA-5.7.1, NWP-7.7). */
@NullMarked
package ua.esoya.domain.library;

import org.jspecify.annotations.NullMarked;
