package org.gigogne.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.TerritoryContent;
import org.gigogne.problem.Outcome;
import org.gigogne.reference.Referential;
import org.gigogne.report.ReportMetadata;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportSource;
import org.gigogne.site.ReportKind;
import org.gigogne.site.SiteRenderer;
import org.gigogne.site.Theme;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.synthesis.Summariser;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind;
import org.gigogne.view.SiteView;
import org.gigogne.view.TerritoryView;

/** The XHTML of the reports of a content, made by the same stages as in a build. */
final class ExampleReports {
    private final ContentReader reader = new ContentReader();
    private final ContentTree tree;
    private final EditionFilter filter;
    private final Summariser summariser;
    private final PlaceViewer viewer;
    private final SiteRenderer renderer;
    private final ReportPrinter printer;
    private final LocalDate asOf;

    /**
     * Reads a content.
     *
     * @param folder a content without errors, whose settings name a date
     * @param printer tells whether a report fits on the pages that it may have
     */
    ExampleReports(Path folder, Theme theme, ReportPrinter printer) {
        this.printer = printer;
        this.tree = valid(ContentTree.scan(folder));
        SiteSettings settings = valid(reader.readSettings(tree)).value();
        LocalDate date = settings.asOf();
        if (date == null) {
            throw new IllegalArgumentException("The settings must name a date (arrete-au).");
        }
        this.asOf = date;
        Edition edition = settings.edition();
        SiteSettings.Thresholds thresholds = settings.thresholds();
        Referential referential = Referential.load();
        this.filter = new EditionFilter(edition, text -> false, text -> text);
        this.summariser = new Summariser(
                new Circumstances(asOf, thresholds.recentMonths(), SmallGroups.of(Edition.PUBLIC, thresholds)));
        this.viewer = new PlaceViewer(referential, thresholds, edition, asOf);
        this.renderer = new SiteRenderer(
                theme,
                SiteView.of(settings, Optional.empty(), edition, asOf, settings.title()),
                referential.glossary().stream()
                        .map(entry -> new GlossaryEntry(entry.term(), entry.definition()))
                        .toList());
    }

    /** All reports of the content, place by place. */
    List<ReportSource> all() {
        return tree.places()
                .map(this::view)
                .flatMap(view -> renderer.reportKinds(view).stream().flatMap(kind -> fitting(view, kind).stream()))
                .toList();
    }

    private PlaceView view(Place place) {
        return place.kind() == Place.Kind.SCHOOL
                ? viewer.view(school(place), List.of())
                : view(place, place.children().stream().map(this::contained).toList());
    }

    /**
     * The report of the root territory as if it contained many schools: those of the content again and again, each
     * under a name of its own.
     */
    ReportSource territoryOf(int schools) {
        List<ContainedPlace> known = tree.places()
                .filter(place -> place.kind() == Place.Kind.SCHOOL)
                .map(this::contained)
                .toList();
        TerritoryView view = view(
                tree.place(),
                IntStream.range(0, schools)
                        .mapToObj(i -> numbered(known.get(i % known.size()), i + 1))
                        .toList());
        return renderer.reportKinds(view).stream()
                .filter(kind -> kind.id().equals("synthese-territoriale"))
                .flatMap(kind -> fitting(view, kind).stream())
                .findFirst()
                .orElseThrow();
    }

    private static ContainedPlace numbered(ContainedPlace place, int number) {
        return new ContainedPlace(
                place.path() + "-" + number, place.name() + " n° " + number, place.kind(), place.synthesis());
    }

    private TerritoryView view(Place place, List<ContainedPlace> parts) {
        Synthesis synthesis = parts.stream().map(ContainedPlace::synthesis).reduce(Synthesis.empty(), Synthesis::merge);
        return viewer.view(territory(place), List.of(), synthesis, parts, List.of(), Catalogue.EMPTY);
    }

    /** The report with as much detail as its number of pages allows, the same on each page. */
    private Optional<ReportSource> fitting(PlaceView view, ReportKind kind) {
        List<Integer> detail = kind.mostDetail();
        Optional<ReportSource> source = source(view, kind, detail);
        while (kind.mostPages() > 0
                && detail.get(0) > 0
                && source.isPresent()
                && valid(printer.print(source.get())).pages() > kind.mostPages()) {
            detail = detail.stream().map(amount -> amount - 1).toList();
            source = source(view, kind, detail);
        }
        return source;
    }

    private Optional<ReportSource> source(PlaceView view, ReportKind kind, List<Integer> detail) {
        return renderer.report(view, kind, detail).value().map(report -> {
            ReportMetadata metadata = new ReportMetadata(
                    report.title(),
                    view.name(),
                    report.subject(),
                    report.keywords(),
                    "fr-FR",
                    asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
            return new ReportSource(report.path(), report.xhtml(), metadata);
        });
    }

    private ContainedPlace contained(Place place) {
        if (place.kind() == Place.Kind.SCHOOL) {
            School school = school(place);
            return new ContainedPlace(
                    place.path(),
                    school.identity().name(),
                    new PlaceKind.OfSchool(school.identity().kind()),
                    summariser.summarise(school));
        }
        TerritoryContent territory = territory(place);
        Synthesis synthesis = place.children().stream()
                .map(child -> contained(child).synthesis())
                .reduce(Synthesis.empty(), Synthesis::merge);
        return new ContainedPlace(
                place.path(),
                territory.territory().name(),
                new PlaceKind.OfTerritory(
                        territory.territory().kind(), territory.territory().ownKind()),
                synthesis);
    }

    private School school(Place place) {
        return filter.filter(valid(reader.readSchool(place)).school());
    }

    private TerritoryContent territory(Place place) {
        return filter.filter(valid(reader.readTerritory(place)).content());
    }

    private static <T> T valid(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new IllegalArgumentException("The content has errors: " + outcome.problems()));
    }
}
