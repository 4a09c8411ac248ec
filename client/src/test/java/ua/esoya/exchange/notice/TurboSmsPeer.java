package ua.esoya.exchange.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A gateway that behaves as TurboSMS documents: it checks the token, keeps the key of each request and answers a repeated one with 507. */
final class TurboSmsPeer implements AutoCloseable {
    static final String TOKEN = "token-1";
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<JsonNode> sent = new ArrayList<>();
    final Map<String, String> states = new HashMap<>();
    String balance = "250.40";
    /** Answers with this code instead of taking the message. */
    int wholeCode = 800;
    int ownCode;
    /** How many requests are taken without ever being answered. */
    int silences;
    /** How many are cut off before they are taken. */
    int cuts;
    int status = 200;
    int requests;

    private final Map<String, String> keys = new HashMap<>();
    private final HttpServer server;

    TurboSmsPeer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/message/send.json", this::send);
        server.createContext("/message/status.json", this::status);
        server.createContext("/user/balance.json", this::balance);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void send(HttpExchange exchange) throws IOException {
        requests++;
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        if (!exchange.getRequestHeaders().getFirst("Authorization").equals("Bearer " + TOKEN)) {
            answer(exchange, 105, "REQUIRED_AUTH", null, 0);
            return;
        }
        if (cuts > 0) {
            cuts--;
            exchange.close();
            return;
        }
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        String key = request.path("sequence_id").asText();
        String earlier = keys.get(key);
        if (earlier != null) {
            answer(exchange, 507, "FAILED_DUPLICATE_REQUEST", earlier, 0);
            return;
        }
        if (wholeCode < 800) {
            answer(exchange, wholeCode, "CODE_" + wholeCode, null, 0);
            return;
        }
        if (ownCode != 0) {
            answer(exchange, wholeCode, "SUCCESS_MESSAGE_PARTIAL_ACCEPTED", null, ownCode);
            return;
        }
        sent.add(request);
        String id = "msg-" + sent.size();
        keys.put(key, id);
        if (silences > 0) {
            silences--;
            exchange.close();
            return;
        }
        answer(exchange, wholeCode, "SUCCESS_MESSAGE_ACCEPTED", id, 0);
    }

    private static void answer(HttpExchange exchange, int code, String name, String id, int own) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("response_code", code).put("response_status", name);
        if (id != null || own != 0) {
            answer.putArray("response_result").addObject().put("phone", "380674821190").put("response_code", own).put("message_id", id).put("response_status", own == 0 ? "OK" : "CODE_" + own);
        } else {
            answer.putNull("response_result");
        }
        write(exchange, answer);
    }

    private void status(HttpExchange exchange) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("response_code", 0).put("response_status", "OK");
        var rows = answer.putArray("response_result");
        for (JsonNode id : JSON.readTree(exchange.getRequestBody()).path("messages")) {
            rows.addObject().put("message_id", id.asText()).put("status", states.getOrDefault(id.asText(), "Queued")).put("response_code", 0);
        }
        write(exchange, answer);
    }

    private void balance(HttpExchange exchange) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("response_code", 0).put("response_status", "OK");
        answer.putObject("response_result").put("balance", balance);
        write(exchange, answer);
    }

    private static void write(HttpExchange exchange, JsonNode answer) throws IOException {
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
