package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the accessibility declaration states, as the RGAA asks of a public body.
 *
 * @param declared state that the audit found; null when the rate tells it
 * @param audit day of the audit; null when there was none
 * @param auditor body that carried it out
 * @param framework referential and version; {@link #FRAMEWORK} when not told
 * @param rate percentage of the criteria that are met, from 0 to 100
 * @param nonConformities what does not meet a criterion
 * @param exemptions what would be a disproportionate burden to mend
 * @param outOfScope contents that the law does not bind
 * @param environment browsers and assistive technologies of the tests
 * @param tools tools of the tests
 * @param pages pages that were tested
 * @param contact address or page where a person who meets an obstacle finds help
 */
public record Accessibility(
        @JsonProperty("etat") @Nullable Conformity declared,
        @JsonProperty("audit") @Nullable LocalDate audit,
        @JsonProperty("auditeur") @Nullable String auditor,
        @JsonProperty("referentiel") String framework,
        @JsonProperty("taux") @Nullable BigDecimal rate,
        @JsonProperty("non-conformites") List<String> nonConformities,
        @JsonProperty("derogations") List<String> exemptions,
        @JsonProperty("hors-champ") List<String> outOfScope,
        @JsonProperty("environnement") List<String> environment,
        @JsonProperty("outils") List<String> tools,
        @JsonProperty("pages") List<String> pages,
        @JsonProperty("contact") @Nullable String contact) {
    /** The referential in force. */
    public static final String FRAMEWORK = "RGAA 4.1.2";

    /** Nothing is known: no audit. */
    public static final Accessibility UNKNOWN = new Accessibility(
            null, null, null, FRAMEWORK, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    public Accessibility {
        framework = Objects.requireNonNullElse(framework, FRAMEWORK);
        nonConformities = List.copyOf(nonConformities);
        exemptions = List.copyOf(exemptions);
        outOfScope = List.copyOf(outOfScope);
        environment = List.copyOf(environment);
        tools = List.copyOf(tools);
        pages = List.copyOf(pages);
    }

    /**
     * The state that the site declares: that of the audit, told or drawn from the rate; without an audit, or without its
     * result, a site is « non conforme ».
     */
    public Conformity conformity() {
        if (audit == null) {
            return Conformity.NONE;
        } else if (declared != null) {
            return declared;
        }
        return rate == null ? Conformity.NONE : Conformity.of(rate);
    }

    /** The three states that the RGAA knows. */
    public enum Conformity {
        /** All criteria are met. */
        @JsonProperty("totalement conforme")
        FULL,
        /** Half of the criteria or more are met. */
        @JsonProperty("partiellement conforme")
        PARTIAL,
        /** Fewer than half are met, or there is no audit. */
        @JsonProperty("non conforme")
        NONE;

        /** The state that goes with a percentage of criteria met. */
        public static Conformity of(BigDecimal rate) {
            if (rate.compareTo(ALL) >= 0) {
                return FULL;
            }
            return rate.compareTo(HALF) >= 0 ? PARTIAL : NONE;
        }

        /** The words of the content files. */
        public String inWords() {
            return switch (this) {
                case FULL -> "totalement conforme";
                case PARTIAL -> "partiellement conforme";
                case NONE -> "non conforme";
            };
        }
    }
}
