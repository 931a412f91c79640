package org.micwise.capture.wav;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Files by name as people count them: case aside, and 2 before 10. */
final class NameOrder implements Comparator<Path> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(Path a, Path b) {
        List<String> left = parts(a);
        List<String> right = parts(b);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compareParts(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.size(), right.size());
        return order != 0 ? order : a.compareTo(b);
    }

    private static int compareParts(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static List<String> parts(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return PART.matcher(name).results().map(MatchResult::group).toList();
    }
}
