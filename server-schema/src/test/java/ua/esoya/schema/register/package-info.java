/** Tests of the registers beside the cases. */
@NullMarked
package ua.esoya.schema.register;

import org.jspecify.annotations.NullMarked;
