package ua.esoya.bench;

import java.io.IOException;

/** The form of sixty values against the form of ten, both warm: a long form must stay usable. */
final class FormBench implements Benchmarks.Group {
    private static final double ALLOWANCE = 30;

    @Override
    public void run(Figures figures) throws IOException, InterruptedException {
        var told = Child.run(FormShown.class, Child.WORKSTATION);
        double ten = told.get(0).value();
        double sixty = told.get(1).value();
        figures.report("form of ten values, made to painted", ten, "ms");
        figures.report("form of sixty values, made to painted", sixty, "ms");
        figures.atMost("form of sixty values, less 30 ms : form of ten", Math.max(0, sixty - ALLOWANCE) / ten, 2, "");
    }
}
