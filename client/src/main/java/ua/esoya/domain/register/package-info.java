/** The registers beside the cases: settings, announcements, problems, proposals, disclosures, requests about one's own data (1.4, 5.3.1, 5.4, 8.2). */
@NullMarked
package ua.esoya.domain.register;

import org.jspecify.annotations.NullMarked;
