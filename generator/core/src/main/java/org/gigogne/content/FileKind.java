package org.gigogne.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Continuity;
import org.gigogne.model.Feedback;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.Training;

/** The YAML files that content is made of: name, schema, record, and where each may stand. */
enum FileKind {
    SETTINGS("gigogne", SiteSettings.class, Where.ROOT),
    TERRITORY("territoire", Territory.class, Where.TERRITORY),
    CATALOGUE("catalogue", Catalogue.class, Where.TERRITORY),
    SCHOOL("etablissement", SchoolIdentity.class, Where.SCHOOL),
    PROGRESSION("progression", Progression.class, Where.SCHOOL),
    PLAN("plan-action", ActionPlan.class, Where.BOTH),
    INVENTORY("equipement", Inventory.class, Where.SCHOOL),
    FEEDBACKS("retours-experience", Feedback.Collection.class, Where.BOTH),
    MEETINGS("rencontres", Meeting.Collection.class, Where.BOTH),
    TRAINING("formations", Training.class, Where.SCHOOL),
    SELF_ASSESSMENT("autopositionnement", SelfAssessment.class, Where.SCHOOL),
    CONTINUITY("continuite", Continuity.class, Where.SCHOOL);

    private static final Map<String, FileKind> BY_FILE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(FileKind::fileName, Function.identity()));

    private final String stem;
    private final Class<?> type;
    private final Where where;

    FileKind(String stem, Class<?> type, Where where) {
        this.stem = stem;
        this.type = type;
        this.where = where;
    }

    private enum Where {
        ROOT,
        TERRITORY,
        SCHOOL,
        BOTH
    }

    /** Name of the file. */
    String fileName() {
        return stem + ".yml";
    }

    /** Name of the schema that the file follows. */
    String schemaName() {
        return stem;
    }

    /** The record that the file becomes. */
    Class<?> type() {
        return type;
    }

    /** Whether the file may stand in a place of this kind; the settings may not, they belong to the root. */
    boolean isAllowedIn(Place.Kind kind) {
        return switch (where) {
            case ROOT -> false;
            case TERRITORY -> kind == Place.Kind.TERRITORY;
            case SCHOOL -> kind == Place.Kind.SCHOOL;
            case BOTH -> true;
        };
    }

    static Optional<FileKind> ofFileName(String name) {
        return Optional.ofNullable(BY_FILE_NAME.get(name));
    }

    static List<String> fileNames() {
        return Arrays.stream(values()).map(FileKind::fileName).toList();
    }
}
