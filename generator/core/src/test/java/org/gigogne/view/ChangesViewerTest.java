package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.SiteSettings;
import org.gigogne.reference.Referential;
import org.gigogne.view.ChangeView.ChangeKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesViewerTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeSchool() throws IOException {
        write("gigogne.yml", "titre: Essai\n");
        write("etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                """);
        write("plan-action.yml", """
                actions:
                  - id: tablettes
                    thematique: egal-acces
                    quoi: Prêter des tablettes
                    quand: {debut: 2025-09, fin: 2026-06}
                    etat: en cours
                    indicateurs:
                      - id: prets
                        libelle: Prêts
                        unite: élèves
                        depart: {date: 2025-09, valeur: 0}
                        releves:
                          - {date: 2026-03, valeur: 7.5}
                          - {date: 2026-11, valeur: 15}
                          - {date: 2026-12, valeur: 99}
                  - id: charte
                    thematique: gouvernance
                    quoi: Écrire une charte
                    quand: {debut: 2026-01-05, fin: 2026-10-12}
                    etat: réalisée
                  - id: plus-tard
                    thematique: gouvernance
                    quoi: Une action qui attend
                    quand: {debut: 2026-09, fin: 2027-05}
                  - id: en-avance
                    thematique: gouvernance
                    quoi: Finie avant sa date
                    quand: {fin: 2027-05}
                    etat: réalisée
                  - id: interne
                    thematique: gouvernance
                    quoi: Une action interne
                    quand: {debut: 2026-09}
                    etat: en cours
                    diffusion: interne
                """);
        write("rencontres.yml", """
                rencontres:
                  - {id: etats-generaux, titre: États généraux, dates: [2026-11-19, 2026-11-21], format: présentiel}
                """);
        write("formations.yml", """
                formations:
                  - {id: pix, titre: Pix pour tous, cadre: FIL, quand: {debut: 2026-11-10, fin: 2026-12-10}}
                  - {id: ent, titre: Notre ENT, cadre: FIL, quand: {debut: 2026-11-21}}
                """);
        write("continuite.yml", """
                exercices:
                  - {date: 2026-10-12, scenario: Une semaine sans réseau}
                  - {date: 2027-02, scenario: Plus tard}
                """);
        write("progression.yml", """
                campagnes:
                  - {id: rentree, nom: Parcours de rentrée, type: parcours de rentrée, quand: {debut: 2026-10, fin: 2026-10}}
                """);
    }

    @Test
    void newestComesFirstAndNothingAfterTheDateOfTheFigures() {
        assertThat(changes("2026-11-20"))
                .extracting(change -> change.kind() + " " + change.date() + " " + change.title())
                .containsExactly(
                        "READING 2026-11 Prêts",
                        "MEETING 2026-11-19 États généraux",
                        "TRAINING 2026-11-10 Pix pour tous",
                        "CAMPAIGN 2026-10 Parcours de rentrée",
                        "ACTION_DONE 2026-10-12 Écrire une charte",
                        "EXERCISE 2026-10-12 Une semaine sans réseau",
                        "ACTION_OVERDUE 2026-06 Prêter des tablettes",
                        "READING 2026-03 Prêts",
                        "ACTION_STARTED 2026-01-05 Écrire une charte",
                        "ACTION_STARTED 2025-09 Prêter des tablettes");
    }

    @Test
    void aReadingTellsItsValue() {
        ChangeView reading = changes("2026-04-01").get(0);

        assertThat(reading.kind()).isEqualTo(ChangeKind.READING);
        assertThat(reading.value()).isEqualByComparingTo("7.5");
        assertThat(reading.unit()).isEqualTo("élèves");
        assertThat(reading.path()).isEqualTo("actions/tablettes.html");
    }

    @Test
    void idsStayFromOneDateToTheNext() {
        List<String> before = ids("2026-10-31");

        assertThat(before).doesNotHaveDuplicates().contains("reading-tablettes-prets-2026-03", "action-done-charte");
        assertThat(ids("2026-11-20")).containsAll(before);
    }

    private List<String> ids(String asOf) {
        return changes(asOf).stream().map(ChangeView::id).toList();
    }

    private List<ChangeView> changes(String asOf) {
        School school = new ContentReader()
                .readSchool(ContentTree.scan(folder).value().orElseThrow().place())
                .value()
                .orElseThrow()
                .school();
        return new PlaceViewer(
                        Referential.load(), new SiteSettings.Thresholds(5, 6), Edition.PUBLIC, LocalDate.parse(asOf))
                .view(new EditionFilter(Edition.PUBLIC, text -> false, text -> text).filter(school), List.of())
                .changes();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
