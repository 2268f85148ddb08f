package org.gigogne.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gigogne.content.Document;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** One UAI is one school: looks over the schools of a whole content. */
public final class UaiClaims {
    private static final String POINTER = "/uai";

    private UaiClaims() {}

    /**
     * A school says who it is.
     *
     * @param uai its UAI
     * @param location where its {@code etablissement.yml} says so
     * @param excerpt the line that says so
     */
    public record Claim(String uai, Location location, Optional<Excerpt> excerpt) {
        /** What an {@code etablissement.yml} claims. */
        public static Claim of(Document<SchoolIdentity> identity) {
            return new Claim(
                    identity.value().uai(),
                    identity.source().locate(POINTER),
                    identity.source().excerpt(POINTER));
        }

        private String path() {
            return location.path();
        }
    }

    /**
     * A problem for each school whose UAI an earlier one, by path, has claimed; in the order of paths.
     *
     * @param origins which of them stand outside the folder of the content
     */
    public static List<Problem> check(List<Claim> claims, Origins origins) {
        Map<String, String> first = new HashMap<>();
        return claims.stream()
                .sorted(Comparator.comparing(Claim::path))
                .filter(claim -> first.putIfAbsent(claim.uai(), claim.path()) != null)
                .map(claim -> problem(claim, Objects.requireNonNull(first.get(claim.uai())), origins))
                .toList();
    }

    private static Problem problem(Claim claim, String earlier, Origins origins) {
        Optional<String> origin = origins.of(earlier);
        boolean isSource = origin.isPresent() || origins.of(claim.path()).isPresent();
        Problem problem = Problem.of(
                ProblemCode.DUPLICATE_UAI,
                claim.location(),
                "L'UAI `" + claim.uai() + "` est déjà celui de `" + earlier + "`"
                        + origin.map(file -> " (source : `" + file + "`)").orElse("") + ".",
                isSource
                        ? "si la même école vient de deux endroits, retirez l'un des deux, ici ou dans les `sources` de"
                                + " `gigogne.yml` ; sinon, corrigez l'UAI de l'une"
                        : "chaque école ou établissement a le sien : corrigez l'un des deux");
        return claim.excerpt().map(problem::withExcerpt).orElse(problem);
    }
}
