package org.gigogne.content;

import java.util.ArrayList;
import java.util.List;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Continuity;
import org.gigogne.model.Feedback;
import org.gigogne.model.FreePage;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.Training;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of places. Every file of a place is read, whatever is wrong with another, so that all problems come
 * at once. Bad content never throws. Safe for any number of threads: make one and keep it.
 */
public final class ContentReader {
    private final FileReader files;

    /** Loads the schemas; reads with the {@linkplain ContentLimits#DEFAULT default limits}. */
    public ContentReader() {
        this(ContentLimits.DEFAULT);
    }

    /** Loads the schemas; refuses what exceeds the limits. */
    public ContentReader(ContentLimits limits) {
        this.files = new FileReader(limits);
    }

    /** {@code gigogne.yml}; neither value nor problem when there is none, for the scan has told so. */
    public Outcome<Document<SiteSettings>> readSettings(ContentTree tree) {
        if (!tree.hasSettings()) {
            return Outcome.failed(List.of());
        }
        return files.read(tree.place(), FileKind.SETTINGS, SiteSettings.class);
    }

    /** The logo that the settings name; neither value nor problem when they name none. */
    public Outcome<Logo> readLogo(ContentTree tree, Document<SiteSettings> settings) {
        return new LogoReader(settings, tree.place()).read();
    }

    /** The files of a school; no value as soon as one of them has an error. */
    public Outcome<SchoolDocuments> readSchool(Place place) {
        Reading reading = new Reading(place);
        Document<SchoolIdentity> identity = reading.get(FileKind.SCHOOL, SchoolIdentity.class);
        Document<Progression> progression = reading.get(FileKind.PROGRESSION, Progression.class);
        Document<ActionPlan> plan = reading.get(FileKind.PLAN, ActionPlan.class);
        Document<Inventory> inventory = reading.get(FileKind.INVENTORY, Inventory.class);
        Document<Feedback.Collection> feedbacks = reading.get(FileKind.FEEDBACKS, Feedback.Collection.class);
        Document<Meeting.Collection> meetings = reading.get(FileKind.MEETINGS, Meeting.Collection.class);
        Document<Training> training = reading.get(FileKind.TRAINING, Training.class);
        Document<SelfAssessment> assessment = reading.get(FileKind.SELF_ASSESSMENT, SelfAssessment.class);
        Document<Continuity> continuity = reading.get(FileKind.CONTINUITY, Continuity.class);
        List<Document<FreePage>> pages = reading.pages();
        if (identity == null || reading.hasErrors()) {
            return Outcome.failed(reading.problems);
        }
        return Outcome.of(
                new SchoolDocuments(
                        place.path(),
                        identity,
                        progression,
                        plan,
                        inventory,
                        feedbacks,
                        meetings,
                        training,
                        assessment,
                        continuity,
                        pages),
                reading.problems);
    }

    /** The name of a place, also when other files of it have errors; that of its folder when it cannot be read. */
    public String nameOf(Place place) {
        Reading reading = new Reading(place);
        Document<SchoolIdentity> school = reading.get(FileKind.SCHOOL, SchoolIdentity.class);
        if (school != null) {
            return school.value().name();
        }
        Document<Territory> territory = reading.get(FileKind.TERRITORY, Territory.class);
        return territory == null ? place.folderName() : territory.value().name();
    }

    /** The catalogue of a territory that has one. */
    Outcome<Catalogue> readCatalogue(Place territory) {
        Outcome<Document<Catalogue>> read = files.read(territory, FileKind.CATALOGUE, Catalogue.class);
        return new Outcome<>(read.value().map(Document::value), read.problems());
    }

    /** The files of a territory itself; no value as soon as one of them has an error. */
    public Outcome<TerritoryDocuments> readTerritory(Place place) {
        Reading reading = new Reading(place);
        Document<Territory> territory = reading.get(FileKind.TERRITORY, Territory.class);
        Document<Catalogue> catalogue = reading.get(FileKind.CATALOGUE, Catalogue.class);
        Document<ActionPlan> plan = reading.get(FileKind.PLAN, ActionPlan.class);
        Document<Feedback.Collection> feedbacks = reading.get(FileKind.FEEDBACKS, Feedback.Collection.class);
        Document<Meeting.Collection> meetings = reading.get(FileKind.MEETINGS, Meeting.Collection.class);
        List<Document<FreePage>> pages = reading.pages();
        if (territory == null || reading.hasErrors()) {
            return Outcome.failed(reading.problems);
        }
        return Outcome.of(
                new TerritoryDocuments(place.path(), territory, catalogue, plan, feedbacks, meetings, pages),
                reading.problems);
    }

    /** The files of one place, read one after the other, with what was found wrong so far. */
    private final class Reading {
        private final Place place;
        private final List<Problem> problems = new ArrayList<>();

        Reading(Place place) {
            this.place = place;
        }

        /** A file, or null when it is not there or has an error. */
        <T> @Nullable Document<T> get(FileKind kind, Class<T> type) {
            if (!place.files().contains(kind.fileName())) {
                return null;
            }
            Outcome<Document<T>> outcome = files.read(place, kind, type);
            problems.addAll(outcome.problems());
            return outcome.value().orElse(null);
        }

        List<Document<FreePage>> pages() {
            List<Document<FreePage>> pages = new ArrayList<>();
            for (String name : place.files()) {
                if (name.startsWith("pages/")) {
                    Outcome<Document<FreePage>> outcome = files.readPage(place, name);
                    problems.addAll(outcome.problems());
                    outcome.value().ifPresent(pages::add);
                }
            }
            return pages;
        }

        boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }
}
