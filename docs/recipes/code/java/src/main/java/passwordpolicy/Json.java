package passwordpolicy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes JSON with nothing but the JDK: objects as {@code Map}, arrays as {@code List}, numbers as
 * {@code Double}. Enough for {@code regions.json} and the golden vectors; take Jackson where there is one.
 */
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at != text.length()) {
            throw json.wrong();
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    public static List<Object> array(Object value) {
        return (List<Object>) value;
    }

    public static String write(Object value) {
        if (value instanceof String string) {
            return quote(string);
        }
        if (value instanceof Map<?, ?> map) {
            List<String> parts = new ArrayList<>();
            map.forEach((key, item) -> parts.add(quote((String) key) + ':' + write(item)));
            return '{' + String.join(",", parts) + '}';
        }
        if (value instanceof List<?> list) {
            return '[' + String.join(",", list.stream().map(Json::write).toList()) + ']';
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return String.valueOf(number.longValue());
        }
        return String.valueOf(value);
    }

    private static String quote(String string) {
        StringBuilder out = new StringBuilder("\"");
        for (char unit : string.toCharArray()) {
            // Lone surrogates too: they would not survive the way through UTF-8.
            boolean plain = unit >= ' ' && unit != '"' && unit != '\\' && !Character.isSurrogate(unit);
            out.append(plain ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
        }
        return out.append('"').toString();
    }

    private Object value() {
        space();
        char first = peek();
        if (first == '{') {
            Map<String, Object> map = new LinkedHashMap<>();
            for (at++; !take('}'); take(',')) {
                space();
                String key = string();
                space();
                if (!take(':')) {
                    throw wrong();
                }
                map.put(key, value());
            }
            return map;
        }
        if (first == '[') {
            List<Object> list = new ArrayList<>();
            for (at++; !take(']'); take(',')) {
                list.add(value());
            }
            return list;
        }
        if (first == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> Double.valueOf(word);
        };
    }

    private String string() {
        if (!take('"')) {
            throw wrong();
        }
        StringBuilder out = new StringBuilder();
        for (char unit = peek(); unit != '"'; unit = peek()) {
            at++;
            if (unit == '\\') {
                char escaped = peek();
                at++;
                int known = "bfnrt".indexOf(escaped);
                if (escaped == 'u') {
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                } else {
                    out.append(known < 0 ? escaped : "\b\f\n\r\t".charAt(known));
                }
            } else {
                out.append(unit);
            }
        }
        at++;
        return out.toString();
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private boolean take(char wanted) {
        space();
        boolean found = peek() == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not JSON at " + at);
    }
}
