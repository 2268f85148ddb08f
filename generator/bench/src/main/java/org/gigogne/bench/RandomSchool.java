package org.gigogne.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The files of one invented school, the same for the same random numbers: {@value #LOTS} lots of equipment, all the
 * {@linkplain ActionIdea#ALL actions} that there are ideas for, and more of the other files the riper the plan is.
 */
final class RandomSchool {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int YEAR = 2026;
    private static final int LOTS = 40;
    private static final List<String> DISCIPLINES = List.of(
            "Mathématiques",
            "Français",
            "Technologie",
            "Documentation",
            "Histoire-géographie",
            "Sciences",
            "Vie de classe");
    private static final List<String> COMPETENCIES = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1",
            "5.2");
    private static final List<String> DEVICES = List.of(
            "ordinateur fixe",
            "ordinateur portable",
            "tablette",
            "classe mobile",
            "vidéoprojecteur",
            "écran interactif",
            "VPI",
            "visualiseur",
            "imprimante");
    private static final List<String> ROOMS = List.of(
            "de la salle informatique", "du CDI", "des salles de cours", "de la salle de sciences", "réservés au prêt");

    private static final List<String> OWNERS = List.of("commune", "département", "région", "établissement");

    private final Random random;
    private final SchoolKind kind;
    private final String name;
    private final int number;
    private final int ripeness;

    /**
     * A school.
     *
     * @param name what its kind is followed by
     * @param number first seven digits of its UAI
     */
    RandomSchool(Random random, SchoolKind kind, String name, int number) {
        this.random = random;
        this.kind = kind;
        this.name = kind.title() + " " + name + " (fictif)";
        this.number = number;
        this.ripeness = random.nextInt(10);
    }

    /** Contents by the name of the file. */
    Map<String, Object> files() {
        Map<String, Object> files = new TreeMap<>();
        files.put("etablissement.yml", identity());
        files.put("plan-action.yml", plan());
        files.put("equipement.yml", inventory());
        files.put("progression.yml", progression());
        if (ripeness > 4) {
            files.put("retours-experience.yml", feedbacks());
            files.put("formations.yml", training());
        }
        if (ripeness > 6) {
            files.put("autopositionnement.yml", assessment());
        }
        return files;
    }

    private Map<String, Object> identity() {
        List<Object> enrolments = new ArrayList<>();
        for (String level : kind.levels()) {
            int pupils = about(kind.size());
            enrolments.add(map("niveau", level, "eleves", pupils, "classes", 1 + pupils / 27));
        }
        return map(
                "nom",
                name,
                "uai",
                "%07d%s".formatted(number, LETTERS.charAt(number % LETTERS.length())),
                "type",
                kind.id(),
                "annee",
                YEAR + "-" + (YEAR + 1),
                "presentation",
                "Un établissement inventé pour essayer Gigogne à l’échelle d’une académie.",
                "effectifs",
                enrolments);
    }

    private Map<String, Object> plan() {
        List<ActionIdea> ideas = new ArrayList<>(ActionIdea.ALL);
        Collections.shuffle(ideas, random);
        List<Object> actions = new ArrayList<>();
        ideas.forEach(idea -> actions.add(action(idea)));
        List<Object> projections = new ArrayList<>();
        if (ripeness > 4) {
            projections.add(map(
                    "thematique", pick(List.of("egal-acces", "enseigner-apprendre", "responsable-souverain")),
                    "irritants", List.of(remark("Le temps manque pour se former en équipe", "formation")),
                    "besoins",
                            List.of(map(
                                    "besoin",
                                    "Un socle minimal, le même dans chaque salle",
                                    "mot-cle",
                                    tag("materiel"))),
                    "leviers", List.of("L’entraide entre élèves, avec les délégués au numérique")));
        }
        return map(
                "presentation", "Le plan choisit peu d’actions, et les suit à chaque fin de période.",
                "projections", projections,
                "actions", actions);
    }

    /** One school in three uses no keywords, and one in two writes what the catalogue gives. */
    private Object tag(String keyword) {
        return keyword.isEmpty() || number % 3 == 0 ? List.of() : keyword;
    }

    private boolean leavesToCatalogue() {
        return number % 2 == 0;
    }

    private Object remark(String text, String keyword) {
        return number % 3 == 0 ? text : map("texte", text, "mot-cle", keyword);
    }

    private Map<String, Object> action(ActionIdea idea) {
        String state = pick(List.of("prévue", "en cours", "en cours", "en cours", "réalisée", "reportée"));
        int start = about(Math.max(1, idea.start()));
        int target = idea.target() > idea.start()
                ? start + about(idea.target() - idea.start())
                : Math.max(0, start - about(idea.start() - idea.target()));
        List<Object> readings = new ArrayList<>();
        for (int month = ripeness > 6 ? 1 : 10; month <= 10; month += 3) {
            int value = start + (target - start) * (month + random.nextInt(8)) / 20;
            readings.add(map("date", "%d-%02d".formatted(YEAR, month), "valeur", value));
        }
        boolean isPercent = idea.unit().equals("%");
        Map<String, Object> indicator = map(
                "id", idea.id(),
                "libelle", idea.indicator(),
                "unite", leavesToCatalogue() ? List.of() : idea.unit(),
                "sens", leavesToCatalogue() ? List.of() : idea.direction(),
                "depart", map("date", "2025-09", "valeur", isPercent ? Math.min(90, start) : start),
                "cible", map("date", "2027-06", "valeur", isPercent ? 100 : target),
                "releves", isPercent ? List.of() : readings);
        return map(
                "id", idea.id(),
                "thematique", idea.theme(),
                "quoi", idea.what(),
                "comment", ripeness > 6 ? idea.how() : List.of(idea.how().get(0)),
                "qui", map("porteurs", idea.carriers()),
                "quand", map("debut", "2025-09", "fin", random.nextInt(4) == 0 ? "2026-06" : "2027-06"),
                "etat", state,
                "indicateurs", List.of(indicator),
                "proposition", idea.proposal(),
                "mot-cle", tag(idea.keyword()),
                "budget", random.nextInt(3) == 0 ? map("montant", 500 + 50 * random.nextInt(60)) : List.of());
    }

    private Map<String, Object> inventory() {
        List<Object> devices = new ArrayList<>();
        for (int i = 1; i <= LOTS; i++) {
            String type = pick(DEVICES);
            int year = 2015 + random.nextInt(11);
            devices.add(map(
                    "id",
                    "lot-" + i,
                    "type",
                    type,
                    "libelle",
                    i % 8 == 0 ? label(type) : List.of(),
                    "nombre",
                    count(type),
                    "acquisition",
                    year + "-09",
                    "proprietaire",
                    i % 4 == 0 ? pick(OWNERS) : List.of(),
                    "renouvellement",
                    i % 8 == 0 ? (year + 7) + "-" + (year + 8) : List.of()));
        }
        return map(
                "releve-le", "2026-10",
                "appareils", devices,
                "reseau",
                        map(
                                "debit",
                                pick(List.of("10 à 30 Mbit/s", "30 à 100 Mbit/s", "plus de 100 Mbit/s")),
                                "wifi",
                                random.nextBoolean()),
                "services", List.of(map("nom", "ENT", "type", "ENT", "rgpd", "inscrit au registre")),
                "prets",
                        List.of(map(
                                "annee",
                                "2025-2026",
                                "public",
                                "élèves",
                                "demandes",
                                12 + random.nextInt(30),
                                "accordes",
                                1 + random.nextInt(12))));
    }

    private String label(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + pick(ROOMS);
    }

    private Map<String, Object> progression() {
        List<Object> levels = new ArrayList<>();
        List<Object> results = new ArrayList<>();
        int share = 1;
        for (String level : kind.levels()) {
            List<Object> goals = new ArrayList<>();
            for (String code : COMPETENCIES.subList(0, share)) {
                goals.add(map("code", code, "niveau-vise", 1, "disciplines", List.of(pick(DISCIPLINES))));
            }
            levels.add(map(
                    "niveau",
                    level,
                    "intention",
                    ripeness > 6 ? "Faire seul ce que la classe d’avant faisait accompagnée." : List.of(),
                    "competences",
                    goals));
            share = Math.min(COMPETENCIES.size(), share + 1);
            if (kind.certifies()) {
                int enrolled = about(kind.size());
                int took = enrolled - random.nextInt(enrolled / 5 + 1);
                results.add(map(
                        "annee",
                        "2025-2026",
                        "niveau",
                        level,
                        "effectif",
                        enrolled,
                        "participants",
                        took,
                        "certifies",
                        took - random.nextInt(took / 3 + 1)));
            }
        }
        return map("niveaux", levels, "resultats", results);
    }

    private Map<String, Object> feedbacks() {
        return map(
                "retours",
                List.of(map(
                        "id",
                        "premier-essai",
                        "titre",
                        "Une heure par semaine pour que chacun se débrouille",
                        "auteurs",
                        List.of("Professeurs de technologie"),
                        "niveaux",
                        List.of(kind.levels().get(0)),
                        "thematique",
                        "enseigner-apprendre",
                        "experience",
                        "Chaque demi-groupe passe une heure par semaine à s’identifier, à ranger et à écrire.",
                        "ce-qui-a-fonctionne",
                        List.of("Les comptes oubliés se règlent en octobre"),
                        "ce-qui-a-peu-fonctionne",
                        List.of("Les élèves arrivés en cours d’année n’avaient rien"))));
    }

    private Map<String, Object> training() {
        int staff = 20 + random.nextInt(60);
        return map(
                "formations",
                        List.of(map(
                                "id",
                                "entre-collegues",
                                "titre",
                                "Les mardis du numérique",
                                "cadre",
                                "interne",
                                "quand",
                                map("debut", "2026-09", "fin", "2027-06"),
                                "public",
                                "Tous les personnels",
                                "heures",
                                10,
                                "inscrits",
                                staff / 2,
                                "presents",
                                staff / 3)),
                "certifications",
                        List.of(map(
                                "annee",
                                "2025-2026",
                                "personnels",
                                staff,
                                "engages",
                                staff / 3,
                                "admissibles",
                                staff / 6,
                                "avances",
                                staff / 9)));
    }

    private Map<String, Object> assessment() {
        List<Object> areas = new ArrayList<>();
        for (String area : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
            areas.add(map("domaine", area, "direction", score(), "enseignants", score()));
        }
        return map(
                "outil",
                "SELFIE",
                "date",
                "2026-05",
                "repondants",
                map(
                        "direction",
                        2 + random.nextInt(6),
                        "enseignants",
                        4 + random.nextInt(40),
                        "eleves",
                        20 + random.nextInt(300)),
                "domaines",
                areas);
    }

    /** Many of what pupils hold, few of what stands in a room. */
    private int count(String type) {
        return switch (type) {
            case "ordinateur fixe", "ordinateur portable", "tablette" -> 3 + random.nextInt(2 + kind.size() / 4);
            case "vidéoprojecteur", "VPI" -> 1 + random.nextInt(5);
            default -> 1 + random.nextInt(2);
        };
    }

    private double score() {
        return (20 + random.nextInt(28)) / 10.0;
    }

    /** Around a usual value: three quarters of it to five quarters; 1 or more. */
    private int about(int usual) {
        return Math.max(1, usual * 3 / 4 + random.nextInt(Math.max(1, usual / 2)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Keys in their order; empty lists are left out, as an author would. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            boolean isNothing = value.equals(List.of());
            if (!isNothing) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }
}
