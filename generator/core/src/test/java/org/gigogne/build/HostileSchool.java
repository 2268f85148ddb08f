package org.gigogne.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The files of a school: some are missing, some sections are empty, some have many rows. */
final class HostileSchool {
    private static final List<Object> VALUES = List.of(-1_000_000, -5, 0, 0.001, 3.5, 100, 999_999_999);

    private final Random random;
    private final HostileTexts texts;
    private final Map<String, Object> files = new LinkedHashMap<>();

    /** Makes the files of a school of the given number. */
    HostileSchool(Random random, String uai) {
        this.random = random;
        this.texts = new HostileTexts(random);
        files.put("etablissement", identity(uai));
        file("progression", this::progression);
        file("plan-action", this::plan);
        file("equipement", this::inventory);
        file("retours-experience", () -> Map.of("retours", rows(this::feedback)));
        file("rencontres", () -> Map.of("rencontres", rows(this::meeting)));
        file("formations", this::training);
        file("continuite", this::continuity);
        file("autopositionnement", this::selfAssessment);
    }

    /** Contents of the files, by name without ending. */
    Map<String, Object> files() {
        return files;
    }

    /** All texts that the plan of the school must hold. */
    List<String> texts() {
        return texts.all();
    }

    private void file(String name, Supplier<Object> content) {
        if (random.nextBoolean()) {
            files.put(name, content.get());
        }
    }

    private Map<String, Object> identity(String uai) {
        return new Node(random)
                .with("nom", texts.shown())
                .with("uai", uai)
                .with("type", "college")
                .with("annee", "2026-2027")
                .maybe("commune", texts::shown)
                .maybe("presentation", texts::shownParagraphs)
                .maybe("effectifs", () -> List.of(Map.of("niveau", "6e", "eleves", 100)))
                .maybe(
                        "pilotage",
                        () -> new Node(random)
                                .maybe("rythme", texts::shown)
                                .maybe("membres", () -> rows(i -> role()))
                                .keys())
                .keys();
    }

    private Map<String, Object> role() {
        return new Node(random)
                .with("fonction", texts.shown())
                .maybe("missions", texts::shownList)
                .keys();
    }

    private Map<String, Object> progression() {
        return new Node(random)
                .maybe("presentation", texts::shownParagraphs)
                .maybe("socle-minimal", texts::shownParagraphs)
                .maybe("niveaux", () -> List.of(level("6e"), level("5e"), level("3e")))
                .maybe("campagnes", () -> rows(this::campaign))
                .maybe("roles", () -> rows(i -> role()))
                // One that lists nothing counts as not written, and its minimum is not shown.
                .with("etapes", List.of(milestone()))
                .maybe(
                        "resultats",
                        () -> List.of(Map.of(
                                "annee",
                                "2025-2026",
                                "niveau",
                                "3e",
                                "effectif",
                                118,
                                "participants",
                                3,
                                "score-moyen",
                                412)))
                .keys();
    }

    private Map<String, Object> milestone() {
        return new Node(random)
                .with("quand", "2027-03")
                .with("quoi", texts.shown())
                .maybe("qui", texts::shownList)
                .keys();
    }

    private Map<String, Object> level(String level) {
        return new Node(random)
                .with("niveau", level)
                .maybe("intention", texts::shown)
                .maybe("modalites", texts::shownList)
                .maybe("competences", () -> List.of(Map.of("code", "1.2", "niveau-vise", 1)))
                .keys();
    }

    private Map<String, Object> campaign(int i) {
        return new Node(random)
                .with("id", "campagne-" + i)
                .with("nom", texts.shown())
                .with("type", "certification")
                .maybe("description", texts::shown)
                .keys();
    }

    private Map<String, Object> plan() {
        return new Node(random)
                .maybe("diagnostic", () -> List.of(diagnosis("egal-acces"), diagnosis("gouvernance")))
                .maybe(
                        "projections",
                        () -> List.of(new Node(random)
                                .with("thematique", "gouvernance")
                                .maybe("irritants", texts::shownList)
                                .maybe("besoins", () -> rows(i -> Map.of("besoin", texts.shown())))
                                .maybe("leviers", texts::shownList)
                                .keys()))
                .maybe(
                        "questions",
                        () -> rows(i -> new Node(random)
                                .with("question", texts.shown())
                                .maybe("difficultes", texts::shownList)
                                .maybe("exemples", texts::shownList)
                                .keys()))
                .maybe("actions", () -> rows(this::action))
                .keys();
    }

    private Map<String, Object> diagnosis(String theme) {
        return new Node(random)
                .with("thematique", theme)
                .maybe("irritants", texts::shownList)
                .maybe("points-forts", texts::shownList)
                .keys();
    }

    private Map<String, Object> action(int i) {
        return new Node(random)
                .with("id", "action-" + i)
                .with("thematique", "egal-acces")
                .with("quoi", texts.shown())
                .maybe("comment", texts::shownList)
                .maybe(
                        "qui",
                        () -> new Node(random)
                                .maybe("porteurs", texts::shownList)
                                .maybe("concernes", texts::shownList)
                                .keys())
                .maybe("quand", () -> Map.of("debut", "2025-09", "fin", i % 2 == 0 ? "2026-06" : "2027-06"))
                .maybe("etat", () -> "en cours")
                .maybe("facteurs-de-reussite", texts::shownList)
                .maybe("indicateurs", () -> List.of(indicator(i)))
                .keys();
    }

    private Map<String, Object> indicator(int i) {
        return new Node(random)
                .with("id", "indicateur-" + i)
                .with("libelle", texts.shown())
                .maybe("unite", () -> "élèves")
                .maybe("sens", () -> "hausse")
                .maybe("depart", () -> point("2025-09"))
                .maybe("cible", () -> point("2027-06"))
                .maybe(
                        "releves",
                        () -> IntStream.range(0, random.nextInt(3))
                                .mapToObj(reading -> point("2026-0" + (1 + reading)))
                                .toList())
                .keys();
    }

    private Map<String, Object> point(String date) {
        return Map.of("date", date, "valeur", VALUES.get(random.nextInt(VALUES.size())));
    }

    private Map<String, Object> inventory() {
        return new Node(random)
                .maybe("presentation", texts::shownParagraphs)
                .maybe(
                        "appareils",
                        () -> rows(i -> new Node(random)
                                .with("id", "lot-" + i)
                                .with("type", "tablette")
                                .with("nombre", 1 + random.nextInt(5000))
                                .maybe("libelle", texts::shown)
                                .maybe("acquisition", () -> "2022-11")
                                .maybe("proprietaire", () -> "commune")
                                .keys()))
                // One that lists nothing counts as not written, and its presentation is not shown.
                .with("services", List.of(service()))
                .keys();
    }

    private Map<String, Object> service() {
        return new Node(random)
                .with("nom", texts.shown())
                .with("type", "autre")
                .maybe("usage", texts::shown)
                .maybe("hebergement", texts::shown)
                .keys();
    }

    private Map<String, Object> feedback(int i) {
        return new Node(random)
                .with("id", "retour-" + i)
                .with("titre", texts.shown())
                .with("experience", texts.shownParagraphs())
                .maybe("auteurs", texts::shownList)
                .maybe("ce-qui-a-fonctionne", texts::shownList)
                .maybe("leviers", texts::shownList)
                .keys();
    }

    private Map<String, Object> meeting(int i) {
        return new Node(random)
                .with("id", "rencontre-" + i)
                .with("titre", texts.shown())
                .with("dates", List.of("2026-03-17"))
                .with("format", "présentiel")
                .maybe("lieu", texts::leftOut)
                .maybe("animateurs", texts::shownList)
                .maybe("diagnostic", () -> List.of(diagnosis("gouvernance")))
                .keys();
    }

    private Map<String, Object> training() {
        return new Node(random)
                .maybe("presentation", texts::shownParagraphs)
                .maybe(
                        "formations",
                        () -> rows(i -> new Node(random)
                                .with("id", "formation-" + i)
                                .with("titre", texts.shown())
                                .with("cadre", "interne")
                                .maybe("public", texts::shown)
                                .maybe("heures", () -> 2.5)
                                .keys()))
                .keys();
    }

    private Map<String, Object> continuity() {
        return new Node(random)
                .maybe("presentation", texts::shownParagraphs)
                .maybe(
                        "mesures",
                        () -> rows(i -> new Node(random)
                                .with("situation", texts.shown())
                                .with("dispositif", texts.shown())
                                .maybe("outils", texts::shownList)
                                .keys()))
                .maybe(
                        "exercices",
                        () -> rows(i -> new Node(random)
                                .with("date", "2026-03")
                                .with("scenario", texts.shown())
                                .maybe("constats", texts::shownList)
                                .keys()))
                .keys();
    }

    private Map<String, Object> selfAssessment() {
        return new Node(random)
                .with("outil", "paliers de maturité")
                .with("date", "2026-05")
                .maybe("commentaire", texts::shownParagraphs)
                .maybe(
                        "paliers",
                        () -> rows(i -> new Node(random)
                                .with("domaine", texts.shown())
                                .with("palier", 1 + i % 4)
                                .maybe("etape-suivante", texts::shown)
                                .keys()))
                .keys();
    }

    private List<Object> rows(IntFunction<Object> row) {
        return IntStream.range(0, texts.size()).mapToObj(row).toList();
    }

    /** Keys of a file, some of them left out. */
    private record Node(Random random, Map<String, Object> keys) {
        Node(Random random) {
            this(random, new LinkedHashMap<>());
        }

        Node with(String key, Object value) {
            keys.put(key, value);
            return this;
        }

        Node maybe(String key, Supplier<Object> value) {
            if (random.nextBoolean()) {
                keys.put(key, value.get());
            }
            return this;
        }
    }
}
