/** Ways out of the centre for a notice: the operator of SMS, its HTTP gateway, the mail server; and the one of the training mode. */
@NullMarked
package ua.esoya.exchange.notice;

import org.jspecify.annotations.NullMarked;
