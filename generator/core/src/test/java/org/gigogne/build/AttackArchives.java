package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gigogne.content.ZipFile;

/** Hostile ZIP files. */
final class AttackArchives {
    private static final int FIFO = 0x11A4;
    private static final int DEVICE = 0x21A4;
    private static final int SET_USER_ID = 0x89ED;

    private AttackArchives() {}

    static byte[] of(String name) {
        ZipFile zip = school();
        byte[] honest = zip.bytes();
        return switch (name) {
            case "chemin-qui-sort" ->
                zip.file("pages/../../../gigogne.yml", "x").bytes();
            case "chemin-absolu" -> zip.file("/etc/cron.d/x", "x").bytes();
            case "lettre-de-lecteur" -> zip.file("C:x.yml", "x").bytes();
            case "barres-inverses" -> zip.file("..\\..\\x.yml", "x").bytes();
            case "point" -> zip.file("./etablissement.yml", "x").bytes();
            case "nom-vide" -> zip.file("", "x").bytes();
            case "nul-dans-le-nom" -> zip.file("x.yml\0.png", "x").bytes();
            case "lien-symbolique" -> zip.link("pages", "/etc").bytes();
            case "tube" -> zip.ofMode(FIFO, "plan-action.yml").bytes();
            case "appareil" -> zip.ofMode(DEVICE, "plan-action.yml").bytes();
            case "bombe" -> zip.bomb("images/a.png", 100_000_000, 100_000_000).bytes();
            case "bombe-menteuse" -> zip.bomb("images/a.png", 100_000_000, 10).bytes();
            case "recouvrement" -> zip.again("pages/a.md").again("pages/b.md").bytes();
            case "noms-en-double" -> zip.file("etablissement.yml", "nom: x\n").bytes();
            case "noms-a-la-casse-pres" ->
                zip.file("pages/a.md", "# A\n")
                        .file("Pages/a.md", "# A\n")
                        .file("Etablissement.yml", "nom: x\n")
                        .bytes();
            case "taille-fausse" -> zip.bomb("images/a.png", 100, 99).bytes();
            case "zip64" -> replaced(honest, honest.length - 6, -1);
            case "mot-de-passe" ->
                zip.encrypted("plan-action.yml", "actions: []\n").bytes();
            case "emboitee" -> zip.file("autre.zip", "PK").bytes();
            case "commentaire" -> commented(honest, "x".repeat(0xFFFF));
            case "faux-repertoire" -> commented(honest, "PK\5\6" + "\0".repeat(18));
            case "65000-entrees" -> many(zip, 65_000).bytes();
            case "annonce-65535" -> zip.bytes(65_535);
            case "fichier-et-dossier" ->
                zip.file("pages", "x").file("pages/a.md", "# A\n").bytes();
            case "nom-latin1" ->
                zip.named("\u00e9".getBytes(StandardCharsets.ISO_8859_1)).bytes();
            case "bidi" -> zip.file("images/a\u202egnp.png", "").bytes();
            case "nom-long" ->
                zip.file("images/" + "a".repeat(300) + ".png", "").bytes();
            case "profonde" -> zip.file("x/".repeat(200) + "a", "").bytes();
            case "methode" -> zip.compressedBy(93, "a").bytes();
            case "crc" -> zip.damaged("a").bytes();
            case "prefixe" -> joined("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII), honest);
            case "suffixe" -> joined(honest, new byte[1]);
            case "deux-fins" -> joined(honest, school().link("x", "/etc").bytes());
            case "nom-reserve" ->
                zip.file("images/nul.png", "").file("images/a.png:x.png", "").bytes();
            case "executable" -> zip.ofMode(SET_USER_ID, "x.sh").bytes();
            case "reglages" ->
                zip.file("gigogne.yml", "titre: Pris\nedition: interne\n").bytes();
            case "repertoire-immense" -> replaced(honest, honest.length - 10, 0x7FFFFFFF);
            case "entree-coupee" -> replaced(honest, honest.length - 22 - 20, 0xFFFF);
            case "hors-du-fichier" -> replaced(honest, honest.length - 6, honest.length + 1000);
            case "locale-differente" -> renamed(honest);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ZipFile school() {
        return new ZipFile()
                .file("etablissement.yml", "nom: Collège d'essai\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
    }

    private static ZipFile many(ZipFile zip, int count) {
        for (int i = 0; i < count; i++) {
            zip.file("x/" + i, "");
        }
        return zip;
    }

    /** A number of four bytes, the lowest first. */
    private static byte[] replaced(byte[] bytes, int at, int value) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < 4; i++) {
            copy[at + i] = (byte) (value >> (8 * i));
        }
        return copy;
    }

    /** An entry that has another name before its bytes than in the list. */
    private static byte[] renamed(byte[] zip) {
        byte[] copy = zip.clone();
        copy[30] = 'x';
        return copy;
    }

    private static byte[] commented(byte[] zip, String comment) {
        byte[] whole = joined(zip, comment.getBytes(StandardCharsets.ISO_8859_1));
        whole[zip.length - 2] = (byte) comment.length();
        whole[zip.length - 1] = (byte) (comment.length() >> 8);
        return whole;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] whole = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, whole, one.length, other.length);
        return whole;
    }
}
