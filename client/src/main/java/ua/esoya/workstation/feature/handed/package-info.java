/** What an officer of the provider marks in the cases handed to that provider: receipt, stages, the result that is ready (7.1.6). */
@NullMarked
package ua.esoya.workstation.feature.handed;

import org.jspecify.annotations.NullMarked;
