package passwordpolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The region table of the package: which initial-password rules are on record for a region, and how surely. */
final class RegionRules {
    private final List<Map<String, Object>> rules;

    /** @param file {@code dist/regions.json} of the package */
    RegionRules(Path file) throws IOException {
        Map<String, Object> table = Json.object(Json.read(Files.readString(file)));
        rules = Json.array(table.get("rules")).stream().map(Json::object).toList();
    }

    /**
     * The rules of the nearest level that has any: the region itself, its city, its province, nationwide.
     *
     * <p>Withdrawn codes and the XPCC need the successors that {@code docs/spec/derivation.md} lists.
     */
    List<Map<String, Object>> find(String region, String credential) {
        for (String level : levels(region)) {
            List<Map<String, Object>> found = rules.stream()
                .filter(rule -> level.equals(rule.get("region")) && credential.equals(rule.get("credential")))
                .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Iterable<String> levels(String region) {
        return new LinkedHashSet<>(List.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000", "000000"));
    }

    /** {@code java -cp classes passwordpolicy.RegionRules dist/regions.json 500112 social-security-card} */
    public static void main(String[] args) throws IOException {
        for (Map<String, Object> rule : new RegionRules(Path.of(args[0])).find(args[1], args[2])) {
            Map<String, Object> derivation = Json.object(rule.get("rule"));
            System.out.println(rule.get("id") + " " + derivation.get("type") + " " + rule.get("confidence"));
        }
    }
}
