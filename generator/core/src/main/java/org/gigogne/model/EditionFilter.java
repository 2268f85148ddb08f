package org.gigogne.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what an edition does not show, once, before anything is added up or rendered.
 *
 * <p>The public edition has nothing that is marked internal, be it a whole file, a page, or a part of a file; nor where
 * devices are, their serial numbers, where meetings were held, any e-mail or postal address, any telephone number, who is
 * named in place of a function, and names of persons in sentences. What is left out leaves no gap: references to it are
 * not resolved later, and nothing is numbered.
 */
public final class EditionFilter {
    /** Components that hold functions. */
    private static final Set<String> FUNCTIONS = Set.of("carriers", "concerned", "authors", "hosts", "who");

    private final Edition edition;
    private final Predicate<String> namesPerson;
    private final RecordTexts texts;

    /**
     * Filters for an edition.
     *
     * @param namesPerson whether a text names a person where a function is expected
     * @param withoutNames a text without the names of persons
     */
    public EditionFilter(Edition edition, Predicate<String> namesPerson, UnaryOperator<String> withoutNames) {
        this.edition = edition;
        this.namesPerson = namesPerson;
        this.texts = new RecordTexts(text -> withoutNames.apply(Contacts.hide(text)), this::isPerson);
    }

    /** What the edition shows of a school. */
    public School filter(School school) {
        if (edition == Edition.INTERNAL) {
            return school;
        }
        return texts.in(new School(
                school.path(),
                school.identity(),
                shown(school.progression()),
                filter(school.plan()),
                filter(school.inventory()),
                shown(school.feedbacks()),
                meetings(school.meetings()),
                shown(school.training()),
                shown(school.selfAssessment()),
                shown(school.continuity()),
                shown(school.pages())));
    }

    /** What the edition shows of a territory. */
    public TerritoryContent filter(TerritoryContent territory) {
        if (edition == Edition.INTERNAL) {
            return territory;
        }
        return texts.in(new TerritoryContent(
                territory.path(),
                territory.territory(),
                territory.catalogue(),
                filter(territory.plan()),
                shown(territory.feedbacks()),
                meetings(territory.meetings()),
                shown(territory.pages())));
    }

    /**
     * Which files of a place the edition may publish as they are: not those that only internal pages name.
     *
     * @param files names of the files, relative to the place
     * @param pages all pages of the place, as they were read
     */
    public List<String> files(List<String> files, List<FreePage> pages) {
        if (edition == Edition.INTERNAL) {
            return files;
        }
        List<String> internal = pages.stream()
                .filter(page -> !edition.shows(page.diffusion()))
                .map(EditionFilter::addresses)
                .toList();
        List<String> open = shown(pages).stream().map(EditionFilter::addresses).toList();
        return files.stream()
                .filter(file -> isNamed(file, open) || !isNamed(name(file), internal))
                .toList();
    }

    /** Without its folder: an author may have written the way to it in another manner. */
    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The text of a page, where addresses are as files are called. */
    private static String addresses(FreePage page) {
        String text = page.markdown()
                .replace("\\", "")
                .replaceAll("%(?![0-9a-fA-F]{2})", "%25")
                .replace("+", "%2B");
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean isNamed(String file, List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains(file));
    }

    private boolean isPerson(String component, Object element) {
        return element instanceof Role role
                ? namesPerson.test(role.function())
                : element instanceof String text && FUNCTIONS.contains(component) && namesPerson.test(text);
    }

    private <T extends Restrictable> List<T> shown(List<T> all) {
        return all.stream().filter(part -> edition.shows(part.diffusion())).toList();
    }

    private <T extends Restrictable> @Nullable T shown(@Nullable T part) {
        return part == null || edition.shows(part.diffusion()) ? part : null;
    }

    private List<Meeting> meetings(List<Meeting> all) {
        return shown(all).stream().map(Meeting::withoutPlace).toList();
    }

    private @Nullable ActionPlan filter(@Nullable ActionPlan whole) {
        ActionPlan plan = shown(whole);
        if (plan == null) {
            return null;
        }
        return plan.withActions(shown(plan.actions())).withIndicators(this::filter);
    }

    private Indicator filter(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.label(),
                indicator.unit(),
                indicator.direction(),
                shown(indicator.baseline()),
                shown(indicator.target()),
                shown(indicator.readings()));
    }

    private @Nullable Inventory filter(@Nullable Inventory whole) {
        Inventory inventory = shown(whole);
        if (inventory == null) {
            return null;
        }
        return new Inventory(
                inventory.presentation(),
                inventory.asOf(),
                shown(inventory.devices()).stream()
                        .map(Inventory.DeviceLot::withoutWhereabouts)
                        .toList(),
                inventory.network(),
                inventory.rooms(),
                inventory.services(),
                inventory.loans(),
                inventory.diffusion());
    }
}
