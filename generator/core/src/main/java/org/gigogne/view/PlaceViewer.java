package org.gigogne.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gigogne.model.Action;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Edition;
import org.gigogne.model.Feedback;
import org.gigogne.model.FreePage;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.School;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.reference.Referential;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.synthesis.Synthesis;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a place says into what its pages show. Immutable, usable from any thread.
 *
 * <p>The model must already be filtered for the edition ({@link org.gigogne.model.EditionFilter}); small groups are
 * hidden here.
 */
public final class PlaceViewer {
    private final Labels labels;
    private final LocalDate asOf;
    private final int recentMonths;
    private final SmallGroups groups;

    /**
     * Shows places.
     *
     * @param asOf day on which the figures are taken
     */
    public PlaceViewer(Referential referential, SiteSettings.Thresholds thresholds, Edition edition, LocalDate asOf) {
        this.labels = new Labels(referential);
        this.asOf = asOf;
        this.recentMonths = thresholds.recentMonths();
        this.groups = SmallGroups.of(edition, thresholds);
    }

    /** What the pages of a school show. */
    public SchoolView view(School school, List<Link> ancestors) {
        return new SchoolViewer(labels, groups, asOf, this::common).view(school, named(ancestors));
    }

    /**
     * What the pages of a territory show.
     *
     * @param synthesis merge of the syntheses of all its schools
     * @param parts places that it contains directly, by name
     * @param missing names of schools in it that were left out, in alphabetical order
     * @param catalogue what its schools may use: the keywords and indicators that hold there or in a part of it
     */
    public TerritoryView view(
            TerritoryContent content,
            List<Link> ancestors,
            Synthesis synthesis,
            List<ContainedPlace> parts,
            List<String> missing,
            Catalogue catalogue) {
        return new TerritoryViewer(labels, asOf, this::common)
                .view(content, named(ancestors), synthesis, parts, Typography.texts(missing), catalogue);
    }

    private static List<Link> named(List<Link> places) {
        return places.stream()
                .map(place -> new Link(Typography.text(place.label()), place.path()))
                .toList();
    }

    /**
     * A place that a territory contains directly.
     *
     * @param path path of its folder
     * @param name its name
     * @param kind id of the kind of school, or what the territory is
     * @param synthesis what it adds up to
     */
    public record ContainedPlace(String path, String name, PlaceKind kind, Synthesis synthesis) {}

    /** What a contained place is. */
    public sealed interface PlaceKind {
        /**
         * A school.
         *
         * @param id id of its kind
         */
        record OfSchool(String id) implements PlaceKind {}

        /**
         * A territory.
         *
         * @param kind what it is
         * @param ownKind what it is called, where no kind says it
         */
        record OfTerritory(Territory.Kind kind, @Nullable String ownKind) implements PlaceKind {}
    }

    private CommonViewer common(
            String path, List<Feedback> feedbacks, List<Action> actions, List<Inventory.DeviceLot> devices) {
        Map<String, Link> deviceLinks = Links.byId(
                devices,
                Inventory.DeviceLot::id,
                lot -> new Link(InventoryViewer.lotLabel(lot), SitePaths.deviceLot(path, lot.id())));
        Map<String, Link> feedbackLinks = Links.byId(
                feedbacks,
                Feedback::id,
                feedback -> new Link(Typography.text(feedback.title()), SitePaths.feedback(path, feedback.id())));
        PlanViewer plans = new PlanViewer(labels, asOf, recentMonths, path, deviceLinks, feedbackLinks);
        return new CommonViewer(labels, plans, path, feedbackLinks, PlanViewer.actionLinks(path, actions));
    }

    /** Makes the viewer of what schools and territories have in common, for one place. */
    @FunctionalInterface
    interface CommonViewers {
        CommonViewer forPlace(
                String path, List<Feedback> feedbacks, List<Action> actions, List<Inventory.DeviceLot> devices);
    }

    /** What schools and territories have in common, for one place. */
    record CommonViewer(
            Labels labels,
            PlanViewer plans,
            String path,
            Map<String, Link> feedbackLinks,
            Map<String, Link> actionLinks) {
        List<FeedbackView> feedbacks(List<Feedback> feedbacks) {
            return feedbacks.stream().map(this::view).toList();
        }

        List<MeetingView> meetings(List<Meeting> meetings) {
            return meetings.stream().map(this::view).toList();
        }

        List<FreePageView> pages(List<FreePage> pages) {
            return pages.stream()
                    .map(page -> new FreePageView(
                            Typography.text(page.title()),
                            SitePaths.freePage(path, page.slug()),
                            SitePaths.of(path, "pages/" + page.slug() + ".md"),
                            page.markdown()))
                    .toList();
        }

        private FeedbackView view(Feedback feedback) {
            String theme = feedback.theme();
            return new FeedbackView(
                    feedback.id(),
                    Typography.text(feedback.title()),
                    Typography.texts(feedback.authors()),
                    labels.levels(feedback.levels()),
                    theme == null ? null : labels.theme(theme),
                    Typography.paragraphs(feedback.experience()),
                    Typography.texts(feedback.worked()),
                    Typography.texts(feedback.failed()),
                    Typography.texts(feedback.needs()),
                    Typography.texts(feedback.levers()),
                    labels.competencies(feedback.competencies()),
                    feedback.resource());
        }

        private MeetingView view(Meeting meeting) {
            return new MeetingView(
                    meeting.id(),
                    Typography.text(meeting.title()),
                    Typography.optional(meeting.academicRegion()),
                    meeting.dates().stream().sorted().toList(),
                    Typography.optional(meeting.place()),
                    meeting.format(),
                    Typography.texts(meeting.hosts()),
                    meeting.participants().stream()
                            .map(row -> new MeetingView.ParticipantsRow(
                                    row.category(), row.count(), row.schools(), Typography.optional(row.detail())))
                            .toList(),
                    meeting.participants().stream()
                            .mapToInt(Meeting.Participants::count)
                            .sum(),
                    PlanViewer.resolve(meeting.feedbacks(), feedbackLinks),
                    meeting.diagnosis().stream().map(plans::view).toList(),
                    meeting.projections().stream().map(plans::view).toList(),
                    meeting.questions().stream().map(PlanViewer::view).toList(),
                    PlanViewer.resolve(meeting.actions(), actionLinks));
        }
    }
}
