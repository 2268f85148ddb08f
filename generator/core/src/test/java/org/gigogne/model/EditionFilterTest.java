package org.gigogne.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionFilterTest {
    private static final School SCHOOL = new School(
            "ecole",
            new SchoolIdentity(
                    "École",
                    "0490001X",
                    "college",
                    SchoolIdentity.Sector.PUBLIC,
                    new SchoolYear(2026),
                    null,
                    null,
                    null,
                    List.of(),
                    null),
            null,
            new ActionPlan(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(action("visible", Diffusion.PUBLIC), action("cachee", Diffusion.INTERNAL)),
                    Diffusion.PUBLIC),
            new Inventory(
                    null,
                    null,
                    List.of(lot("tablettes", Diffusion.PUBLIC), lot("serveur", Diffusion.INTERNAL)),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Diffusion.PUBLIC),
            List.of(),
            new Meeting.Collection(List.of(meeting("conseil", Diffusion.PUBLIC)), Diffusion.PUBLIC).meetings(),
            new Training(null, List.of(), List.of(), Diffusion.INTERNAL),
            null,
            null,
            List.of(page("ouverte", Diffusion.PUBLIC), page("reservee", Diffusion.INTERNAL)));

    @Test
    void thePublicEditionHasNoInternalActionReadingNorDevice() {
        School shown = filter(Edition.PUBLIC).filter(SCHOOL);

        assertThat(requireNonNull(shown.plan()).actions())
                .extracting(Action::id)
                .containsExactly("visible");
        assertThat(requireNonNull(shown.plan())
                        .actions()
                        .get(0)
                        .indicators()
                        .get(0)
                        .readings())
                .extracting(Indicator.Reading::value)
                .containsExactly(BigDecimal.ONE);
        assertThat(requireNonNull(shown.inventory()).devices())
                .extracting(Inventory.DeviceLot::id)
                .containsExactly("tablettes");
    }

    @Test
    void thePublicEditionHasNoRoomAndNoSerialNumber() {
        Inventory.DeviceLot shown = requireNonNull(
                        filter(Edition.PUBLIC).filter(SCHOOL).inventory())
                .devices()
                .get(0);

        assertThat(shown.room()).isNull();
        assertThat(shown.serialNumbers()).isEmpty();
    }

    @Test
    void thePublicEditionHasNoInternalFileNorPage() {
        School shown = filter(Edition.PUBLIC).filter(SCHOOL);

        assertThat(shown.training()).isNull();
        assertThat(shown.pages()).extracting(FreePage::slug).containsExactly("ouverte");
    }

    @Test
    void allThatIsInAnInternalFileIsInternal() {
        Meeting meeting = new Meeting.Collection(List.of(meeting("conseil", Diffusion.PUBLIC)), Diffusion.INTERNAL)
                .meetings()
                .get(0);

        assertThat(meeting.diffusion()).isEqualTo(Diffusion.INTERNAL);
        assertThat(new ActionPlan(
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(action("a", Diffusion.PUBLIC)),
                                Diffusion.INTERNAL)
                        .actions())
                .extracting(Action::diffusion)
                .containsExactly(Diffusion.INTERNAL);
    }

    @Test
    void thePublicEditionDoesNotSayWhereAMeetingWasHeld() {
        School shown = filter(Edition.PUBLIC).filter(SCHOOL);

        assertThat(shown.meetings()).extracting(Meeting::place).containsExactly((String) null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Écrire à lea@example.org, ou appeler le 02 41 00 00 00. | Écrire à …, ou appeler le ….
            [Nous](mailto:lea@example.org) et [elle](tel:0241000000) | [Nous] et [elle]
            https://example.org/0241000000 | https://example.org/0241000000
            <lea@example.org> | <…>
            Voir Mme Martin. | Voir ….
            Rendez-vous 12 rue des Lilas, 49000 Angers. | Rendez-vous ….
            Au 3 bis, avenue du 11 Novembre 1918 (fond de cour) | Au … (fond de cour)
            12 RUE DES LILAS 49000 ANGERS CEDEX 9, au fond | …, au fond
            4, place de l'Hôtel de Ville à Saumur | … à Saumur
            7 allée J. Moulin – 49100 Saint-Barthélemy-d'Anjou | …
            12 rue des lilas | …
            1 place par élève, 2 cours de SVT, 1 route vers Pix | 1 place par élève, 2 cours de SVT, 1 route vers Pix
            En 2026 Rue aux écoles, 49000 Angers | En 2026 Rue aux écoles, 49000 Angers
            3 chemins de câbles, 12000 Pix, 25000 Euros | 3 chemins de câbles, 12000 Pix, 25000 Euros
            """)
    void thePublicEditionHidesContactsWhereverTheyAre(String written, String shown) {
        TerritoryContent territory = new TerritoryContent(
                "",
                new Territory("Territoire", Territory.Kind.OTHER, null, null, written),
                new Catalogue(List.of(new Catalogue.Keyword("reseau", "Réseau", written)), List.of()),
                null,
                List.of(),
                List.of(),
                List.of(new FreePage("page", "Page", written, Diffusion.PUBLIC)));

        TerritoryContent filtered = filter(Edition.PUBLIC).filter(territory);

        assertThat(filtered.territory().presentation()).isEqualTo(shown);
        assertThat(requireNonNull(filtered.catalogue()).keywords())
                .extracting(Catalogue.Keyword::description)
                .containsExactly(shown);
        assertThat(filtered.pages()).extracting(FreePage::markdown).containsExactly(shown);
        assertThat(filter(Edition.INTERNAL).filter(territory)).isEqualTo(territory);
    }

    @Test
    void thePublicEditionNamesNobodyInPlaceOfAFunction() {
        School named = new School(
                "",
                new SchoolIdentity(
                        "École",
                        "0490001X",
                        "college",
                        SchoolIdentity.Sector.PUBLIC,
                        new SchoolYear(2026),
                        null,
                        null,
                        null,
                        List.of(),
                        new SchoolIdentity.Steering(
                                List.of(new Role("Jeanne Martin", List.of()), new Role("RUPN", List.of())), null)),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                new Continuity(
                        null,
                        null,
                        null,
                        List.of(new Continuity.Measure(
                                "Panne", "Papier", List.of("Jeanne Martin"), List.of("RUPN", "Jeanne Martin"))),
                        List.of(),
                        Diffusion.PUBLIC),
                List.of());

        School shown = filter(Edition.PUBLIC).filter(named);

        assertThat(requireNonNull(shown.identity().steering()).members())
                .extracting(Role::function)
                .containsExactly("RUPN");
        Continuity.Measure measure =
                requireNonNull(shown.continuity()).measures().get(0);
        assertThat(measure.who()).containsExactly("RUPN");
        assertThat(measure.tools()).containsExactly("Jeanne Martin");
    }

    @Test
    void anImageThatOnlyInternalPagesShowIsInternal() {
        List<FreePage> pages = List.of(
                new FreePage("a", "A", "![](../images/deux.png)", Diffusion.PUBLIC),
                new FreePage(
                        "b",
                        "B",
                        "![](../images/deux.png) ![](./../images//salle%20\\_1.png) <../images/100%.png>",
                        Diffusion.INTERNAL));
        List<String> files = List.of("images/100%.png", "images/deux.png", "images/salle _1.png", "images/seule.png");

        assertThat(filter(Edition.PUBLIC).files(files, pages)).containsExactly("images/deux.png", "images/seule.png");
        assertThat(filter(Edition.INTERNAL).files(files, pages)).isEqualTo(files);
    }

    @Test
    void theInternalEditionHasEverything() {
        assertThat(filter(Edition.INTERNAL).filter(SCHOOL)).isEqualTo(SCHOOL);
    }

    private static EditionFilter filter(Edition edition) {
        return new EditionFilter(edition, "Jeanne Martin"::equals, text -> text.replace("Mme Martin", "…"));
    }

    private static Action action(String id, Diffusion diffusion) {
        Indicator indicator = new Indicator(
                "i",
                "Libellé",
                null,
                Indicator.Direction.UP,
                null,
                null,
                List.of(
                        new Indicator.Reading(PartialDate.parse("2026-09"), BigDecimal.ONE, Diffusion.PUBLIC),
                        new Indicator.Reading(PartialDate.parse("2026-10"), BigDecimal.TEN, Diffusion.INTERNAL)));
        return new Action(
                id,
                "gouvernance",
                "Quoi",
                List.of(),
                new Action.Actors(List.of(), List.of()),
                null,
                null,
                List.of(),
                Action.State.PLANNED,
                List.of(indicator),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                diffusion);
    }

    private static FreePage page(String slug, Diffusion diffusion) {
        return new FreePage(slug, slug, "# " + slug, diffusion);
    }

    private static Meeting meeting(String id, Diffusion diffusion) {
        return new Meeting(
                id,
                "Conseil",
                null,
                List.of(),
                "Salle 12",
                Meeting.Format.ON_SITE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diffusion);
    }

    private static Inventory.DeviceLot lot(String id, Diffusion diffusion) {
        return new Inventory.DeviceLot(
                id,
                Inventory.DeviceKind.TABLET,
                null,
                1,
                null,
                null,
                Inventory.DeviceUse.TEACHING,
                false,
                null,
                "Salle 12",
                List.of("SN-1"),
                diffusion);
    }
}
