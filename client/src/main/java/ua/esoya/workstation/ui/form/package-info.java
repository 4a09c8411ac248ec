/** Fields with a label, a hint and a message under them; Enter goes to the next one. */
@NullMarked
package ua.esoya.workstation.ui.form;

import org.jspecify.annotations.NullMarked;
