package ua.esoya.tour;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.esoya.fx.Keys;

/** What each step of the main job cost: keys, letters of new data, mouse, time. */
final class StepLog {
    private final Keys keys;
    private final List<Step> steps = new ArrayList<>();

    /** @param milliseconds from the first key until the screen answered, the making of pictures included */
    private record Step(String name, int keyPresses, int newLetters, int mouseEvents, long milliseconds) {}

    StepLog(Keys keys) {
        this.keys = keys;
    }

    void step(String name, Runnable action) {
        int pressed = keys.keyPresses();
        int letters = keys.newLetters();
        int mouse = keys.mouseEvents();
        long begun = System.nanoTime();
        action.run();
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        steps.add(new Step(name, keys.keyPresses() - pressed, keys.newLetters() - letters, keys.mouseEvents() - mouse, took));
    }

    void write(Path file, String caseNumber) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("caseNumber", caseNumber);
        whole.put("steps", steps);
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(whole));
    }
}
