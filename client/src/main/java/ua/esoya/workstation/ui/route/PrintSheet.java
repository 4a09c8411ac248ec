package ua.esoya.workstation.ui.route;

import java.util.concurrent.Callable;
import ua.esoya.domain.paper.ServiceSheet;

/**
 * Look at a sheet that is no paper of a case, print it or keep it as a file.
 *
 * @param fileName beginning of the file's name and of the print job
 * @param content reads it from the server, which records that; blocks
 */
public record PrintSheet(String title, String fileName, Callable<? extends ServiceSheet> content) implements Route {}
