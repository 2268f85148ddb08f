package org.gigogne.bench;

import java.util.List;

/**
 * An action that schools may plan.
 *
 * @param id its id, and in all schools that of its indicator
 * @param theme id of the theme
 * @param what what is to be done
 * @param how steps
 * @param carriers who carries it
 * @param proposal national proposal that it joins; empty when none
 * @param keyword keyword of the {@linkplain RandomAcademy académie} under which it counts; empty when none
 * @param indicator what is counted
 * @param unit unit of it
 * @param direction {@code hausse} or {@code baisse}
 * @param start usual value at first
 * @param target usual value in the end
 */
record ActionIdea(
        String id,
        String theme,
        String what,
        List<String> how,
        List<String> carriers,
        String proposal,
        String keyword,
        String indicator,
        String unit,
        String direction,
        int start,
        int target) {
    /** Twelve of them: as many as a rich plan has. */
    static final List<ActionIdea> ALL = List.of(
            new ActionIdea(
                    "prets-de-materiel",
                    "egal-acces",
                    "Prêter un ordinateur à chaque élève qui n’en a pas",
                    List.of(
                            "Recenser les besoins à l’inscription",
                            "Préparer les appareils en juin",
                            "Répondre en une semaine"),
                    List.of("Adjointe ou adjoint gestionnaire", "Assistante sociale ou assistant social"),
                    "EA-4",
                    "materiel",
                    "Prêts d’ordinateurs accordés dans l’année",
                    "prêts",
                    "hausse",
                    12,
                    40),
            new ActionIdea(
                    "ateliers-des-familles",
                    "egal-acces",
                    "Accueillir les familles éloignées du numérique",
                    List.of("Ouvrir quatre ateliers le samedi", "Tenir un guichet le soir des conseils"),
                    List.of("CPE", "Professeur documentaliste"),
                    "EA-9",
                    "familles",
                    "Familles accueillies dans un atelier",
                    "familles",
                    "hausse",
                    0,
                    50),
            new ActionIdea(
                    "socle-des-salles",
                    "egal-acces",
                    "Équiper chaque salle du même socle",
                    List.of("Faire l’état des salles", "Remplacer les vidéoprojecteurs les plus anciens"),
                    List.of("Adjointe ou adjoint gestionnaire", "RUPN"),
                    "EA-6",
                    "materiel",
                    "Salles équipées du socle",
                    "%",
                    "hausse",
                    55,
                    100),
            new ActionIdea(
                    "certification-des-eleves",
                    "enseigner-apprendre",
                    "Conduire chaque élève à la certification Pix",
                    List.of(
                            "Inscrire les séances à l’emploi du temps",
                            "Rendre les résultats aux conseils d’enseignement"),
                    List.of("Référent Pix", "RUPN"),
                    "EN-7",
                    "certification",
                    "Élèves certifiés dans l’année",
                    "élèves",
                    "hausse",
                    60,
                    110),
            new ActionIdea(
                    "education-aux-medias",
                    "enseigner-apprendre",
                    "Donner une heure par semaine à l’éducation aux médias",
                    List.of("Écrire une séquence par niveau", "Publier une émission par période"),
                    List.of("Professeur documentaliste"),
                    "EN-6",
                    "",
                    "Émissions et articles publiés",
                    "publications",
                    "hausse",
                    2,
                    15),
            new ActionIdea(
                    "former-sur-place",
                    "enseigner-apprendre",
                    "Former les professeurs là où ils enseignent",
                    List.of("Un mardi par mois, entre collègues", "Une formation d’initiative locale par an"),
                    List.of("RUPN"),
                    "EN-1",
                    "formation",
                    "Personnels formés dans l’année",
                    "personnels",
                    "hausse",
                    10,
                    35),
            new ActionIdea(
                    "un-outil-par-usage",
                    "travailler-ensemble",
                    "Dire à quoi sert chaque outil, et n’en garder qu’un",
                    List.of("Écrire une page par usage", "L’envoyer aux familles à la rentrée"),
                    List.of("Principale ou principal", "CPE"),
                    "TE-5",
                    "",
                    "Outils différents pour écrire aux familles",
                    "outils",
                    "baisse",
                    5,
                    1),
            new ActionIdea(
                    "certification-des-personnels",
                    "travailler-ensemble",
                    "Faire reconnaître ce que les personnels savent faire",
                    List.of("Présenter Pix+ Édu", "Accompagner un groupe de volontaires"),
                    List.of("Référent Pix"),
                    "TE-10",
                    "certification",
                    "Certifications des personnels",
                    "certifications",
                    "hausse",
                    3,
                    18),
            new ActionIdea(
                    "moins-d-impressions",
                    "responsable-souverain",
                    "Imprimer moins, sans priver personne",
                    List.of("Régler les copieurs en recto verso", "Relever les compteurs chaque trimestre"),
                    List.of("Adjointe ou adjoint gestionnaire"),
                    "RS-12",
                    "sobriete",
                    "Feuilles imprimées dans l’année",
                    "milliers de feuilles",
                    "baisse",
                    210,
                    150),
            new ActionIdea(
                    "seconde-vie",
                    "responsable-souverain",
                    "Donner une seconde vie aux ordinateurs remplacés",
                    List.of("Trier ce qui peut resservir", "Installer un système libre avec les élèves"),
                    List.of("Professeurs de technologie"),
                    "RS-11",
                    "sobriete",
                    "Appareils remis en service",
                    "appareils",
                    "hausse",
                    0,
                    20),
            new ActionIdea(
                    "registre-des-traitements",
                    "responsable-souverain",
                    "Tenir le registre des traitements à jour",
                    List.of("Relire le registre deux fois par an", "Former aux outils conformes"),
                    List.of("Principale ou principal", "DPD"),
                    "RS-8",
                    "",
                    "Services inscrits au registre",
                    "%",
                    "hausse",
                    60,
                    100),
            new ActionIdea(
                    "essayer-la-continuite",
                    "gouvernance",
                    "Essayer le plan de continuité chaque année",
                    List.of("Un exercice sans prévenir", "Un bilan au conseil d’administration"),
                    List.of("Principale ou principal", "RUPN"),
                    "GO-4",
                    "",
                    "Exercices de continuité tenus",
                    "exercices",
                    "hausse",
                    0,
                    3));
}
