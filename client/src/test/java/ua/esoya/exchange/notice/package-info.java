/** The gateways against peers that are not of this house: a mail server, an SMSC of another make, and a simulator of the documented codes. */
@NullMarked
package ua.esoya.exchange.notice;

import org.jspecify.annotations.NullMarked;
