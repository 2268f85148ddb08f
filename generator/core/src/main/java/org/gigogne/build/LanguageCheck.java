package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import org.gigogne.content.Document;
import org.gigogne.content.Place;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.SitePaths;

/** Asks whether a site can be made in the languages that its settings name. */
final class LanguageCheck {
    private final List<String> known;

    /** Checks against the languages of a theme. */
    LanguageCheck(List<String> known) {
        this.known = List.copyOf(known);
    }

    /** What is wrong with the languages of a site; its other languages than the first need a folder of their own. */
    List<Problem> check(Document<SiteSettings> settings, Place root) {
        List<String> languages = settings.value().languages();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            String language = languages.get(i);
            if (!known.contains(language)) {
                problems.add(settings.problem(
                        ProblemCode.UNKNOWN_LANGUAGE,
                        "/langues/" + i,
                        "Le thème n'a pas de textes en « " + language + " ».",
                        "langues du thème : " + String.join(", ", known) + " ; pour une autre, donner `texts/"
                                + language + ".properties` dans un dossier de thème"));
            }
            if (takesFolderOf(root, SitePaths.languageFolder(languages, language))) {
                problems.add(Problem.of(
                        ProblemCode.RESERVED_NAME,
                        Location.ofFile(language),
                        "Le site écrit ses pages en « " + language + " » dans un dossier de ce nom.",
                        "renommez ce dossier, ou retirez cette langue de `gigogne.yml`"));
            }
        }
        return problems;
    }

    private static boolean takesFolderOf(Place root, String folder) {
        return root.children().stream().anyMatch(child -> folder.equals(child.path() + '/'));
    }
}
