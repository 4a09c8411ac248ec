package ua.esoya.domain.library;

/**
 * A file of services whose signature is right; whether its signer is known is another question, which the server answers.
 *
 * @param content the very text that was signed
 * @param sha256 of its bytes, in hexadecimal digits
 * @param publicKey X.509 in base64
 * @param signature base64
 */
public record SignedLibrary(String fileName, String content, String sha256, String publicKey, String signature) {}
