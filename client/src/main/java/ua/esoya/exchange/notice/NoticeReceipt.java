package ua.esoya.exchange.notice;

/** The last word of a gateway about a message: it reached the phone, or it never will. */
public record NoticeReceipt(String messageId, boolean isDelivered, String code) {}
