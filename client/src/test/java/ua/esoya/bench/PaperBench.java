package ua.esoya.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import ua.esoya.document.Papers;
import ua.esoya.document.SamplePapers;
import ua.esoya.domain.paper.PaperKind;

/** What a routing slip costs when fonts, templates and code are warm: time of the processor, so that a busy machine does not count. */
final class PaperBench implements Benchmarks.Group {
    private static final int MAKINGS = 30;
    private static final int WARM_UP = 150;

    @Override
    public void run(Figures figures) {
        var papers = new Papers();
        figures.report("routing slip as PDF, the first thirty, CPU", Median.of(makings(papers, MAKINGS)), "ms");
        // a desk makes as many in a morning
        makings(papers, WARM_UP);
        figures.atMost("routing slip as PDF, warm, CPU", Median.of(makings(papers, MAKINGS)), 60, "ms");
    }

    /** Milliseconds of each of some makings. */
    private static List<Double> makings(Papers papers, int count) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long begun = threads.getCurrentThreadCpuTime();
            if (papers.print(PaperKind.ROUTING_SLIP, SamplePapers.typical()).length == 0) {
                throw new IllegalStateException("an empty paper");
            }
            took.add((threads.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        return took;
    }
}
