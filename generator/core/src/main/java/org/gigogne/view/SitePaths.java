package org.gigogne.view;

import java.util.List;

/**
 * Where each page and file of a place stands in the site.
 *
 * <p>A place is told by the path of its folder from the root, without final {@code /}, empty for the root. All results
 * are paths from the root of the site, as written in file names (pages encode them), perhaps with an anchor behind
 * {@code #}.
 */
public final class SitePaths {
    private SitePaths() {}

    /**
     * Folder of the site in a language, with a final {@code /}: empty for the first of its languages, whose pages stand
     * at the root.
     */
    public static String languageFolder(List<String> languages, String language) {
        return languages.indexOf(language) <= 0 ? "" : language + '/';
    }

    /** A page or file of a place: {@code inPlace} is its path in the place's folder. */
    public static String of(String place, String inPlace) {
        return place.isEmpty() ? inPlace : place + '/' + inPlace;
    }

    /** Home page. */
    public static String home(String place) {
        return of(place, "index.html");
    }

    /** Progression of a school. */
    public static String progression(String place) {
        return of(place, "progression.html");
    }

    /** What one class level learns; {@code code} is that of the referential, for example {@code 2de pro}. */
    public static String progression(String place, String code) {
        return of(place, "progression/" + code.replace(' ', '-') + ".html");
    }

    /** Action plan. */
    public static String plan(String place) {
        return of(place, "plan-action.html");
    }

    /** All actions in another order than by theme: {@code etat}, {@code acteur} or {@code echeance}. */
    static String planBy(String place, String order) {
        return of(place, "plan-action/par-" + order + ".html");
    }

    /** An action. */
    public static String action(String place, String id) {
        return of(place, "actions/" + id + ".html");
    }

    /** Indicators. */
    public static String indicators(String place) {
        return of(place, "indicateurs.html");
    }

    /** An indicator in the page of indicators. */
    public static String indicator(String place, String id) {
        return indicators(place) + '#' + id;
    }

    /** Equipment. */
    public static String inventory(String place) {
        return of(place, "equipement.html");
    }

    /** A lot of devices in the page of equipment. */
    public static String deviceLot(String place, String id) {
        return inventory(place) + '#' + id;
    }

    /** RETEX. */
    public static String feedbacks(String place) {
        return of(place, "retours-experience.html");
    }

    /** A RETEX in the page of RETEX. */
    public static String feedback(String place, String id) {
        return feedbacks(place) + '#' + id;
    }

    /** Meetings. */
    public static String meetings(String place) {
        return of(place, "rencontres.html");
    }

    /** A meeting in the page of meetings. */
    public static String meeting(String place, String id) {
        return meetings(place) + '#' + id;
    }

    /** Staff training. */
    public static String training(String place) {
        return of(place, "formations.html");
    }

    /** Training, self-assessment and continuity of the schools of a territory. */
    public static String staff(String place) {
        return of(place, "personnels.html");
    }

    /** Self-assessment. */
    public static String selfAssessment(String place) {
        return of(place, "autopositionnement.html");
    }

    /** Continuity. */
    public static String continuity(String place) {
        return of(place, "continuite.html");
    }

    /** Dates, as a page. */
    public static String calendar(String place) {
        return of(place, "calendrier.html");
    }

    /** Dates, as iCalendar. */
    public static String calendarFile(String place) {
        return of(place, "calendrier.ics");
    }

    /** What has changed lately, as an Atom feed. */
    public static String feed(String place) {
        return of(place, "flux.xml");
    }

    /** Documents. */
    public static String documents(String place) {
        return of(place, "documents.html");
    }

    /** A free page; {@code slug} is the name of its source without its ending. */
    public static String freePage(String place, String slug) {
        return of(place, "pages/" + slug + ".html");
    }

    /** Parts of a territory. */
    public static String parts(String place) {
        return of(place, "parties.html");
    }

    /** A page of the parts of a territory, from 1: the first is {@link #parts(String)}. */
    static String parts(String place, int page) {
        return page == 1 ? parts(place) : of(place, "parties/" + page + ".html");
    }

    /** Themes and proposals in a territory. */
    public static String themes(String place) {
        return of(place, "themes.html");
    }

    /** What the parts of a territory have filled in. */
    public static String coverage(String place) {
        return of(place, "couverture.html");
    }

    /** A page of what the parts of a territory have filled in, from 1: the first is {@link #coverage(String)}. */
    static String coverage(String place, int page) {
        return page == 1 ? coverage(place) : of(place, "couverture/" + page + ".html");
    }

    /** Competencies in the progressions of a territory. */
    public static String competencies(String place) {
        return of(place, "competences.html");
    }

    /** A report as a page; {@code id} is the name of its template, for example {@code synthese}. */
    public static String reportPage(String place, String id) {
        return of(place, "documents/" + id + ".html");
    }

    /** A part of a report as a page, from 1: the first is {@link #reportPage(String, String)}. */
    public static String reportPage(String place, String id, int part) {
        return part == 1 ? reportPage(place, id) : of(place, "documents/" + id + '-' + part + ".html");
    }

    /** A report as PDF. */
    public static String reportFile(String place, String id) {
        return of(place, "documents/" + id + ".pdf");
    }

    /**
     * A data file: {@code actions}, {@code indicateurs}, {@code equipement} as {@code csv}, {@code etablissement} or
     * {@code territoire} as {@code json}.
     */
    public static String dataFile(String place, String id, String format) {
        return of(place, "donnees/" + id + '.' + format);
    }
}
