/** What the centre knows of a person, and all the person's cases (5.3.2, 6.6). */
@NullMarked
package ua.esoya.workstation.feature.person;

import org.jspecify.annotations.NullMarked;
