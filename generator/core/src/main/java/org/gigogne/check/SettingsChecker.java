package org.gigogne.check;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.Document;
import org.gigogne.content.PupilData;
import org.gigogne.content.SourceMap;
import org.gigogne.model.Colour;
import org.gigogne.model.Palette;
import org.gigogne.model.SiteIdentity;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Judges the settings of a site. */
public final class SettingsChecker {
    private static final Pattern CONTACT = Pattern.compile("/mentions-legales/.+|/accessibilite/contact");

    private SettingsChecker() {}

    /**
     * What is wrong with the settings, sorted by place; empty when all is well.
     *
     * @param files names of what the root holds
     */
    public static List<Problem> check(Document<SiteSettings> settings, List<String> files) {
        Stream<Cursor<SiteIdentity>> identity =
                Cursor.of(settings).flatMap(file -> file.at("identite", SiteSettings::identity));
        Stream<Problem> accessibility = Cursor.of(settings)
                .flatMap(file -> file.at("accessibilite", SiteSettings::accessibility))
                .flatMap(AccessibilityCheck::check);
        return Stream.of(
                        identity.flatMap(SettingsChecker::colours),
                        drawings(settings.value().identity(), files),
                        accessibility,
                        pupils(settings.source()))
                .flatMap(problems -> problems)
                .sorted()
                .toList();
    }

    /** No pupil is recognisable here either; but contacts of those who publish may be told, and are no list. */
    private static Stream<Problem> pupils(SourceMap source) {
        Set<Integer> contacts = source.marks().entrySet().stream()
                .filter(mark -> CONTACT.matcher(mark.getKey()).matches())
                .map(mark -> Objects.requireNonNull(mark.getValue()).line())
                .collect(Collectors.toSet());
        List<String> others = IntStream.range(0, source.lines().size())
                .mapToObj(i -> contacts.contains(i + 1) ? "" : source.lines().get(i))
                .toList();
        return Stream.concat(
                PupilData.find(source.path(), source.lines(), OptionalInt.empty()).stream()
                        .filter(found -> found.code() != ProblemCode.EMAIL_LIST),
                PupilData.find(source.path(), others, OptionalInt.empty()).stream()
                        .filter(found -> found.code() == ProblemCode.EMAIL_LIST));
    }

    private static Stream<Problem> colours(Cursor<SiteIdentity> identity) {
        return identity.at("couleurs", SiteIdentity::colours)
                .flatMap(colours -> Stream.concat(
                        colours.at("principale", SiteIdentity.Colours::main),
                        colours.at("accent", SiteIdentity.Colours::accent)))
                .filter(colour -> !colour.value().suffices(Palette.LIGHT_GROUND))
                .map(SettingsChecker::unreadable);
    }

    private static Problem unreadable(Cursor<Colour> colour) {
        Colour wrong = colour.value();
        return colour.problem(
                ProblemCode.UNREADABLE_COLOUR,
                "La couleur `" + wrong + "` se lit mal sur le fond des pages : le contraste est de "
                        + wrong.contrastInWords(Palette.LIGHT_GROUND) + ", il en faut 4,5.",
                "la couleur la plus proche qui convient est `\""
                        + Palette.of(wrong).light() + "\"`");
    }

    /** An SVG that is no logo is not published. */
    private static Stream<Problem> drawings(SiteIdentity identity, List<String> files) {
        return files.stream()
                .filter(file -> file.matches("(?i)images/.*\\.svg") && !file.equals(identity.logo()))
                .map(file -> Problem.of(
                        ProblemCode.NOT_PUBLISHED,
                        Location.ofFile(file),
                        "`" + file + "` n'est pas publié : le logo seul peut être un SVG.",
                        "enregistrez l'image en PNG, ou nommez-la dans `identite`, à la ligne `logo`"));
    }
}
