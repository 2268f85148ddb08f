package org.gigogne.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.check.ContentChecker;
import org.gigogne.content.CatalogueChain;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;
import org.gigogne.reference.Referential;
import org.gigogne.site.SiteRenderer;
import org.gigogne.site.Theme;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.Summariser;
import org.gigogne.view.SiteView;

/** The first half of a build: reads, checks and adds up a content, and finds what to render it with. */
final class Preparation {
    private final ContentReader reader;
    private final Referential referential;
    private final ContentDate contentDate;
    private final Workers workers;
    private final Optional<Memory> memory;
    private final Run run;

    /**
     * A preparation.
     *
     * @param memory what former builds found
     * @param run gets what is wrong
     */
    Preparation(
            ContentReader reader,
            Referential referential,
            ContentDate contentDate,
            Workers workers,
            Optional<Memory> memory,
            Run run) {
        this.reader = reader;
        this.referential = referential;
        this.contentDate = contentDate;
        this.workers = workers;
        this.memory = memory;
        this.run = run;
    }

    /** Makes a content ready; empty when anything so far is an error. */
    Optional<Ready> prepare(FoundContent content, SiteChoices choices) throws IOException {
        ContentTree tree = content.tree();
        FoundSettings found = content.settings();
        Theme theme = theme(choices);
        LanguageCheck languages = new LanguageCheck(SiteRenderer.languages(theme));
        found.document().ifPresent(read -> run.problems.addAll(languages.check(read, tree.place())));
        SiteSettings settings = found.settings();
        Edition edition = choices.edition().orElse(settings.edition());
        LocalDate asOf = asOf(tree, choices, settings);
        EditionFilter filter = SiteRendering.filter(edition, referential);
        Circumstances circumstances = Circumstances.of(asOf, edition, settings.thresholds());
        Summariser summariser = new Summariser(circumstances);
        Survey survey = survey(
                content.shownWith(new Images(edition), workers, run),
                new Surveyor.Summary(
                        school -> summariser.summarise(filter.filter(school)),
                        new SurveyBasis(circumstances, edition)));
        run.leftOut.add(run.problems, tree.place());
        return run.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new Ready(tree.place(), survey, theme, siteView(survey, edition, asOf), choices.hasReports())
                                .without(run.leftOut.paths(), workers.nameBy(reader)));
    }

    /** Reads, checks and adds up. */
    Survey survey(FoundContent content, Surveyor.Summary summary) {
        ContentTree tree = content.tree();
        Catalogues catalogues = run.clock.time(Stage.READ, () -> catalogues(tree.place()));
        Surveyor surveyor = new Surveyor(reader, new ContentChecker(referential), catalogues, workers, memory, run);
        Map<String, SurveyedPlace> places = surveyor.survey(tree, summary, run.problems);
        run.read(tree);
        FoundSettings found = content.settings();
        return Survey.of(found.settings(), found.logo(), catalogues, tree.place(), places, memory);
    }

    private Catalogues catalogues(Place root) {
        List<Outcome<CatalogueChain.Link>> read = workers.map(
                Catalogues.holders(root),
                Function.identity(),
                holder -> Outcome.of(Catalogues.read(holder, reader), List.of()),
                (holder, failure) -> Outcome.of(
                        new CatalogueChain.Link(holder.path(), holder.folderName(), null), List.of(failure)));
        read.forEach(catalogue -> run.problems.addAll(catalogue.problems()));
        return Catalogues.of(
                root,
                read.stream().flatMap(catalogue -> catalogue.value().stream()).toList());
    }

    private static Theme theme(SiteChoices choices) {
        return choices.theme()
                .map(folder -> Theme.overlaid(folder, Theme.bundled()))
                .orElseGet(Theme::bundled);
    }

    private LocalDate asOf(ContentTree tree, SiteChoices choices, SiteSettings settings) throws IOException {
        Optional<LocalDate> asked =
                choices.asOf().or(contentDate::asked).or(() -> Optional.ofNullable(settings.asOf()));
        return asked.isPresent() ? asked.get() : contentDate.of(tree.folders(), tree.mounts());
    }

    private static SiteView siteView(Survey survey, Edition edition, LocalDate asOf) {
        SurveyedPlace root = survey.places().get("");
        SiteSettings settings = survey.settings();
        return SiteView.of(settings, survey.logo(), edition, asOf, root == null ? settings.title() : root.name());
    }
}
