package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.build.Explanation.Explained;
import org.gigogne.build.Explanation.Hidden;
import org.gigogne.build.Explanation.Silent;
import org.gigogne.build.Explanation.Source;
import org.gigogne.content.ContentReader;
import org.gigogne.content.Place;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.ShownPointer;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;
import org.gigogne.reference.Competency;
import org.gigogne.reference.Referential;
import org.gigogne.reference.Theme;
import org.gigogne.site.FigureFamily;
import org.gigogne.site.FigureTexts;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.Contribution;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.view.SiteView;

/** Tells where figures come from: reads the schools of a place once more, and asks each what it contributes. */
final class Explainer {
    private static final SmallGroups EVERYTHING_TOLD = new SmallGroups(0);

    private final ContentReader reader;
    private final Survey survey;
    private final SiteView site;
    private final EditionFilter filter;
    private final Circumstances circumstances;
    private final List<String> themes;
    private final List<String> competencies;

    Explainer(ContentReader reader, Referential referential, Survey survey, SiteView site, EditionFilter filter) {
        this.themes = referential.themes().stream().map(Theme::id).toList();
        this.competencies = referential.domains().stream()
                .flatMap(domain -> referential.competenciesOf(domain.number()).stream())
                .map(Competency::code)
                .toList();
        this.reader = reader;
        this.survey = survey;
        this.site = site;
        this.filter = filter;
        this.circumstances =
                Circumstances.of(site.asOf(), site.edition(), survey.settings().thresholds());
    }

    /**
     * Explains figures; empty when there is one that no page shows.
     *
     * @param problems gets what is wrong with the request
     */
    Optional<String> explain(ExplainRequest request, FigureTexts texts, List<Problem> problems) {
        List<Optional<String>> all = request.figures().stream()
                .map(figure -> explain(figure, request.contentName(), texts, problems))
                .toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    private Optional<String> explain(String figure, String contentName, FigureTexts texts, List<Problem> problems) {
        int hash = figure.indexOf('#');
        String page = hash < 0 ? figure : figure.substring(0, hash);
        String id = hash < 0 ? "" : figure.substring(hash + 1);
        Optional<SurveyedPlace> place = placeOf(page);
        List<FigureKey> keys = place.map(found -> keys(found, id)).orElse(List.of());
        if (keys.isEmpty()) {
            problems.add(unknown(page, id, place));
            return Optional.empty();
        }
        return Optional.of(new ExplanationText(texts, contentName).of(explain(figure, place.orElseThrow(), keys)));
    }

    private Problem unknown(String page, String id, Optional<SurveyedPlace> place) {
        List<String> ids = place.stream()
                .flatMap(found -> FigureFamily.ids(all(found)).stream())
                .toList();
        return Problem.of(
                ProblemCode.UNKNOWN_FIGURE,
                Location.ofFile(page),
                id.isEmpty()
                        ? "Il manque l'identifiant du chiffre, après `#`."
                        : "Aucun chiffre de ce lieu n'a l'identifiant `" + id + "`.",
                Suggestion.nearest(id, ids)
                        .map(close -> "vouliez-vous dire `" + close + "` ?")
                        .orElse("l'identifiant est celui de la ligne du tableau, dans la page : "
                                + (ids.isEmpty() ? "ce lieu n'a aucun chiffre" : "par exemple `" + ids.get(0) + "`")));
    }

    /** The place whose page it is: the one deepest in the tree that a path lies in. */
    private Optional<SurveyedPlace> placeOf(String page) {
        return Stream.iterate(
                        page, path -> !path.isEmpty(), path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .skip(1)
                .map(survey.places()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(survey.places().get("")));
    }

    /** All figures of a place: those that it shows as 0 too. */
    private List<FigureKey> all(SurveyedPlace place) {
        SortedSet<FigureKey> all = new TreeSet<>(place.synthesis().keys());
        Stream.of(Part.values()).forEach(part -> all.add(new FigureKey(FigureKind.COVERAGE, List.of(part.name()))));
        themes.forEach(theme -> all.add(new FigureKey(FigureKind.THEMES, List.of(theme))));
        competencies.forEach(code -> all.add(new FigureKey(FigureKind.WORKED_ON, List.of(code))));
        Stream.of(FigureKind.LATE, FigureKind.ACTIONS, FigureKind.INDICATOR_STATES)
                .filter(kind -> place.synthesis().all(kind).isEmpty())
                .forEach(kind -> all.add(new FigureKey(kind, List.of())));
        return List.copyOf(all);
    }

    /** The figures of an id in a place; none when it has no such id. */
    private List<FigureKey> keys(SurveyedPlace place, String id) {
        return FigureFamily.find(id, all(place));
    }

    private Explanation explain(String figure, SurveyedPlace place, List<FigureKey> keys) {
        List<Explained> figures = keys.stream()
                .map(key -> new Explained(
                        key,
                        place.synthesis().of(key.kind(), key.of().toArray(String[]::new)),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()))
                .toList();
        place.place()
                .all()
                .filter(part ->
                        part.kind() == Place.Kind.SCHOOL && survey.places().containsKey(part.path()))
                .forEach(school -> add(school, figures));
        return new Explanation(
                figure,
                place.name(),
                place.synthesis().total(FigureKind.SCHOOLS),
                survey.missingIn(place.place()),
                site.edition(),
                site.asOf(),
                figures);
    }

    private void add(Place place, List<Explained> figures) {
        Optional<SchoolDocuments> read = reader.readSchool(place).value();
        if (read.isPresent()) {
            OneSchool school = new OneSchool(place, read.get());
            figures.forEach(school::add);
        }
    }

    /** A school, as it is and as the edition shows it. */
    private final class OneSchool {
        private final SchoolDocuments documents;
        private final School whole;
        private final School shown;
        private final ShownPointer pointers = new ShownPointer(site.edition());

        OneSchool(Place place, SchoolDocuments documents) {
            this.documents = documents;
            this.whole = survey.catalogues().at(place.path()).whole().completed(documents.school());
            this.shown = filter.filter(whole);
        }

        /** Adds what the school contributes to a figure, or that it does not. */
        void add(Explained figure) {
            FigureKey key = figure.key();
            String name = whole.identity().name();
            List<Location> told = new ArrayList<>();
            contributions(key, shown, circumstances).forEach(part -> {
                Location location = inFile(part);
                told.add(location);
                figure.sources().add(new Source(name, location, part.amount()));
            });
            List<Hidden> hidden = hidden(key, told);
            figure.hidden().addAll(hidden);
            if (told.isEmpty() && hidden.isEmpty()) {
                figure.silent().add(new Silent(name, missingFile(key)));
            }
        }

        private Stream<Contribution> contributions(FigureKey key, School school, Circumstances in) {
            return key.kind().of(school, in).filter(part -> part.of().equals(key.of()));
        }

        private List<Hidden> hidden(FigureKey key, List<Location> told) {
            Circumstances open = new Circumstances(circumstances.asOf(), circumstances.recentMonths(), EVERYTHING_TOLD);
            List<Location> ofSmallGroups =
                    contributions(key, shown, open).map(this::inFile).toList();
            return contributions(key, whole, open)
                    .map(part ->
                            documents.locate(part.origin().file(), part.origin().pointer()))
                    .filter(location -> !told.contains(location))
                    .map(location -> new Hidden(location, ofSmallGroups.contains(location)))
                    .toList();
        }

        private Location inFile(Contribution part) {
            String file = part.origin().file();
            return documents.locate(
                    file, pointers.inFile(documents.file(file), part.origin().pointer()));
        }

        private String missingFile(FigureKey key) {
            Optional<Part> part = Optional.ofNullable(key.kind().part())
                    .or(() -> Stream.of(Part.values())
                            .filter(one -> key.of().contains(one.name()))
                            .findFirst());
            return part.filter(one -> !one.isFilled(shown)).map(Part::file).orElse("");
        }
    }
}
