package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** The letter of a UAI is that of its seven digits: {@code LETTERS[digits mod 23]}. */
final class UaiLetterRule implements Rule {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return Cursor.of(place.identity())
                .flatMap(file -> file.at("uai", SchoolIdentity::uai))
                .filter(uai ->
                        uai.value().matches("[0-9]{7}[A-Z]") && uai.value().charAt(7) != letter(uai.value()))
                .map(uai -> uai.problem(
                        ProblemCode.WRONG_UAI_LETTER,
                        "La lettre de l'UAI `" + uai.value() + "` ne correspond pas à ses sept chiffres.",
                        "si les chiffres sont justes, écrivez `"
                                + uai.value().substring(0, 7)
                                + letter(uai.value()) + "`"));
    }

    private static char letter(String uai) {
        return LETTERS.charAt(Integer.parseInt(uai.substring(0, 7)) % LETTERS.length());
    }
}
