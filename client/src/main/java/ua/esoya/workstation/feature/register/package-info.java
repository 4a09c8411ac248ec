/** What leaves the centre and what people ask about their own data: disclosures, anonymised figures, requests of persons (5.4, 8.2, 8.3). */
@NullMarked
package ua.esoya.workstation.feature.register;

import org.jspecify.annotations.NullMarked;
