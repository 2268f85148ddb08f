package org.gigogne.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.gigogne.reference.Referential;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    private final PersonNames names = new PersonNames(Referential.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeanne Martin | Jeanne Martin",
                "RUPN : Jeanne Martin | Jeanne Martin",
                "RUPN Jeanne Martin | RUPN Jeanne Martin",
                "Jean-Pierre DUPONT, professeur | Jean-Pierre DUPONT",
                "Mme Martin | Mme Martin",
                "M. Lebrun (RUPN) | M. Lebrun",
                "la référente, Madame Nguyen | Madame Nguyen",
                "J. Durand | J. Durand",
                "J.-P. Durand | J.-P. Durand",
                "Élise d'Arc Moreau | Arc Moreau",
            })
    void personIsFound(String text, String name) {
        assertThat(names.in(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Professeur documentaliste",
                "Professeur Documentaliste",
                "Formateurs INSPÉ",
                "Conseil départemental",
                "Conseil Départemental de Maine-et-Loire",
                "Réseau Canopé",
                "Référent Pix",
                "RUPN",
                "Chef d'établissement",
                "Principale ou principal",
                "Mme la principale",
                "Monsieur le Principal adjoint",
                "CPE et AESH",
                "Collège Jules Verne",
                "Association Les Petits Débrouillards",
                "DANE Nantes",
                "Région Pays de la Loire",
                "Équipe de Vie Scolaire",
                "Parents d'élèves",
                "Élèves de 6e A",
                "Professeurs de SVT",
                "Équipe EPS",
                "",
            })
    void functionIsNoPerson(String text) {
        assertThat(names.in(text)).isEmpty();
    }
}
