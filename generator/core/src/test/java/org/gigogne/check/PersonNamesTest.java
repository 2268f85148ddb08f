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
                "M. LEROY | M. LEROY",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le projet de M. Martin. | Le projet de ….
            Mme Le Gall et M. de la Tour l'ont écrit | … et … l'ont écrit
            Avec Mme Martin-Durand, RUPN | Avec …, RUPN
            Monsieur Jean-Pierre DUPONT RUPN | … RUPN
            MM. Martin, Le Goff et Durand (IAN) | … (IAN)
            **Mme Martin** et Mme **Martin** | **…** et …
            M. J. Durand, Mme d'Arc, M. LEROY | …, …, …
            M.&nbsp;Martin | …
            """)
    void aNameBehindACivilityIsHidden(String text, String hidden) {
        assertThat(names.hide(text)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Madame la Principale et Monsieur le Principal adjoint",
                "Mme CPE, M. IEN et MM. les inspecteurs",
                "le collège Madame de Sévigné",
                "École Monsieur Seguin",
                "De A à M. Les élèves choisissent.",
                "Madame, Monsieur, Chers parents",
                "Jeanne Martin",
                "2 m. De câble",
            })
    void aSentenceWithoutNameStays(String text) {
        assertThat(names.hide(text)).isEqualTo(text);
    }
}
