package org.gigogne.check;

import java.util.List;
import org.gigogne.content.CatalogueChain;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.content.TerritoryDocuments;
import org.gigogne.problem.Problem;
import org.gigogne.reference.Referential;

/** Judges what crosses the fields and the files of one place. What crosses places is in {@link UaiClaims}. */
public final class ContentChecker {
    private final List<Rule> rules;

    /** A checker that knows what the referential knows. */
    public ContentChecker(Referential referential) {
        rules = List.of(
                new UaiLetterRule(),
                new ClassLevelRule(referential),
                new CompetencyRule(referential),
                new NestingRule(referential),
                new ReferenceRule(),
                new ProposalRule(referential),
                new KeywordRule(),
                new SharedIndicatorRule(),
                new DeclaredAboveRule(),
                new DuplicateRule(),
                new ActionCycleRule(),
                new PeriodRule(),
                new PlausibleDateRule(),
                new PartOfWholeRule(),
                new IndicatorDirectionRule(),
                new BaseEquipmentRule(referential),
                new SelfAssessmentRule(),
                new PersonNameRule(new PersonNames(referential)),
                new ContactRule(),
                new PupilDataRule(),
                new PageLinkRule(),
                new PageMarkupRule());
    }

    /**
     * What is wrong with a school, sorted by place; empty when all is well.
     *
     * @param catalogues those that hold there
     */
    public List<Problem> check(SchoolDocuments school, FileLookup files, CatalogueChain catalogues) {
        return check(CheckedPlace.of(school, files, catalogues));
    }

    /**
     * What is wrong with a territory's own files, sorted by place; empty when all is well.
     *
     * @param catalogues those that hold there, its own with them
     */
    public List<Problem> check(TerritoryDocuments territory, FileLookup files, CatalogueChain catalogues) {
        return check(CheckedPlace.of(territory, files, catalogues));
    }

    private List<Problem> check(CheckedPlace place) {
        return rules.stream().flatMap(rule -> rule.check(place)).sorted().toList();
    }
}
