package ua.esoya.device;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * System packages that device tests need. Where they are missing a test is skipped and says what to install; with the
 * system property {@code esoya.devices.required=true} it fails instead.
 */
public enum DevicePackages {
  SCANNER("libsane1 sane-utils", List.of("libsane.so.1"), List.of("/usr/bin/scanimage")),
  PRINTER(
      "cups cups-client cups-bsd printer-driver-cups-pdf ghostscript",
      List.of(),
      List.of(
          "/usr/sbin/cupsd",
          "/usr/sbin/lpadmin",
          "/usr/bin/lpr",
          "/usr/lib/cups/backend/cups-pdf",
          "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd",
          "/usr/bin/gs")),
  /** Independent readers of what was printed. */
  PAPER_READER("poppler-utils zbar-tools", List.of(), List.of("/usr/bin/pdftotext", "/usr/bin/pdftoppm", "/usr/bin/zbarimg")),
  /** A screen without a monitor, the layouts of its keyboard, and a hand that presses the keys. */
  REAL_KEYS("xvfb x11-xkb-utils libxtst6 libgtk-3-0", List.of("libXtst.so.6", "libgtk-3.so.0"), List.of("/usr/bin/Xvfb", "/usr/bin/setxkbmap"));

  private final String packages;
  private final List<String> libraries;
  private final List<String> files;

  DevicePackages(String packages, List<String> libraries, List<String> files) {
    this.packages = packages;
    this.libraries = libraries;
    this.files = files;
  }

  /** Marks a test class that needs them. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @ExtendWith(Condition.class)
  public @interface Needed {
    DevicePackages[] value();
  }

  boolean installed() {
    return files.stream().allMatch(f -> Files.exists(Path.of(f))) && libraries.stream().allMatch(DevicePackages::loads);
  }

  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static ConditionEvaluationResult judge(DevicePackages needed, boolean installed, boolean required) {
    if (installed) {
      return ConditionEvaluationResult.enabled("installed");
    }
    String hint = "missing device packages, install them: apt-get install " + needed.packages;
    if (required) {
      throw new IllegalStateException(hint);
    }
    return ConditionEvaluationResult.disabled(hint);
  }

  static final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return context
          .getTestClass()
          .flatMap(c -> AnnotationSupport.findAnnotation(c, Needed.class))
          .stream()
          .flatMap(n -> List.of(n.value()).stream())
          .map(p -> judge(p, p.installed(), Boolean.getBoolean("esoya.devices.required")))
          .filter(ConditionEvaluationResult::isDisabled)
          .findFirst()
          .orElse(ConditionEvaluationResult.enabled("installed"));
    }
  }
}
