/** What everybody may ask for: problems of the program to be put right, and changes to be made (5.3.1, 5.8.5, CSP-3.6). */
@NullMarked
package ua.esoya.workstation.feature.appeal;

import org.jspecify.annotations.NullMarked;
