package org.gigogne.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.content.CatalogueChain;
import org.gigogne.content.Document;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.content.SourceMap;
import org.gigogne.content.TerritoryDocuments;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Continuity;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Feedback;
import org.gigogne.model.FreePage;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.Projection;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.reference.Referential;
import org.gigogne.reference.SchoolKind;
import org.jspecify.annotations.Nullable;

/**
 * The files of a place as rules see them: a territory is a place without the files that only schools have.
 *
 * @param identity {@code etablissement.yml}
 * @param progression {@code progression.yml}
 * @param plan {@code plan-action.yml}
 * @param inventory {@code equipement.yml}
 * @param feedbackFile {@code retours-experience.yml}
 * @param meetingFile {@code rencontres.yml}
 * @param training {@code formations.yml}
 * @param selfAssessment {@code autopositionnement.yml}
 * @param continuity {@code continuite.yml}
 * @param territory {@code territoire.yml}
 * @param catalogue {@code catalogue.yml}
 * @param pages free pages
 * @param files which files the place holds
 * @param catalogues the catalogues that hold here, its own with them
 */
record CheckedPlace(
        @Nullable Document<SchoolIdentity> identity,
        @Nullable Document<Progression> progression,
        @Nullable Document<ActionPlan> plan,
        @Nullable Document<Inventory> inventory,
        @Nullable Document<Feedback.Collection> feedbackFile,
        @Nullable Document<Meeting.Collection> meetingFile,
        @Nullable Document<Training> training,
        @Nullable Document<SelfAssessment> selfAssessment,
        @Nullable Document<Continuity> continuity,
        @Nullable Document<?> territory,
        @Nullable Document<Catalogue> catalogue,
        List<Document<FreePage>> pages,
        FileLookup files,
        CatalogueChain catalogues) {
    static CheckedPlace of(SchoolDocuments school, FileLookup files, CatalogueChain catalogues) {
        return new CheckedPlace(
                school.identity(),
                school.progression(),
                school.plan(),
                school.inventory(),
                school.feedbacks(),
                school.meetings(),
                school.training(),
                school.selfAssessment(),
                school.continuity(),
                null,
                null,
                school.pages(),
                files,
                catalogues);
    }

    static CheckedPlace of(TerritoryDocuments territory, FileLookup files, CatalogueChain catalogues) {
        return new CheckedPlace(
                null,
                null,
                territory.plan(),
                null,
                territory.feedbacks(),
                territory.meetings(),
                null,
                null,
                null,
                territory.territory(),
                territory.catalogue(),
                territory.pages(),
                files,
                catalogues);
    }

    /** The kind of school; empty for a territory. */
    Optional<SchoolKind> kind(Referential referential) {
        return identity == null
                ? Optional.empty()
                : referential.schoolKind(identity.value().kind());
    }

    /** The text of every file that is there. */
    Stream<SourceMap> sources() {
        Stream<@Nullable Document<?>> files = Stream.of(
                identity,
                progression,
                plan,
                inventory,
                feedbackFile,
                meetingFile,
                training,
                selfAssessment,
                continuity,
                territory,
                catalogue);
        return Stream.concat(files, pages.stream()).filter(Objects::nonNull).map(Document::source);
    }

    Stream<Cursor<SchoolIdentity.Enrolment>> enrolments() {
        return Cursor.of(identity).flatMap(file -> file.each("effectifs", SchoolIdentity::enrolments));
    }

    Stream<Cursor<Progression.LevelProgression>> levels() {
        return Cursor.of(progression).flatMap(file -> file.each("niveaux", Progression::levels));
    }

    Stream<Cursor<Progression.Campaign>> campaigns() {
        return Cursor.of(progression).flatMap(file -> file.each("campagnes", Progression::campaigns));
    }

    Stream<Cursor<Progression.LevelResult>> results() {
        return Cursor.of(progression).flatMap(file -> file.each("resultats", Progression::results));
    }

    Stream<Cursor<Action>> actions() {
        return Cursor.of(plan).flatMap(file -> file.each("actions", ActionPlan::actions));
    }

    Stream<Cursor<Indicator>> indicators() {
        return actions().flatMap(action -> action.each("indicateurs", Action::indicators));
    }

    Stream<Cursor<Inventory.DeviceLot>> devices() {
        return Cursor.of(inventory).flatMap(file -> file.each("appareils", Inventory::devices));
    }

    Stream<Cursor<Feedback>> feedbacks() {
        return Cursor.of(feedbackFile).flatMap(file -> file.each("retours", Feedback.Collection::feedbacks));
    }

    Stream<Cursor<Meeting>> meetings() {
        return Cursor.of(meetingFile).flatMap(file -> file.each("rencontres", Meeting.Collection::meetings));
    }

    Stream<Cursor<Training.Session>> sessions() {
        return Cursor.of(training).flatMap(file -> file.each("formations", Training::sessions));
    }

    Stream<Cursor<Catalogue.Keyword>> keywords() {
        return Cursor.of(catalogue).flatMap(file -> file.each("mots-cles", Catalogue::keywords));
    }

    Stream<Cursor<Catalogue.SharedIndicator>> sharedIndicators() {
        return Cursor.of(catalogue).flatMap(file -> file.each("indicateurs", Catalogue::indicators));
    }

    /** The projections of the plan and of the meetings. */
    Stream<Cursor<Projection>> projections() {
        return Stream.concat(
                Cursor.of(plan).flatMap(file -> file.each("projections", ActionPlan::projections)),
                meetings().flatMap(meeting -> meeting.each("projections", Meeting::projections)));
    }

    /** The diagnoses of the plan and of the meetings. */
    Stream<Cursor<Diagnosis>> diagnoses() {
        return Stream.concat(
                Cursor.of(plan).flatMap(file -> file.each("diagnostic", ActionPlan::diagnosis)),
                meetings().flatMap(meeting -> meeting.each("diagnostic", Meeting::diagnosis)));
    }
}
