package org.gigogne.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.gigogne.model.Edition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of options. What a value should be is said in French; {@link UsageErrors} puts it into a sentence. */
final class OptionValues {
    private OptionValues() {}

    /** A folder, which may not exist. */
    static final class Folder implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            if (text.isBlank()) {
                throw new TypeConversionException("il faut le nom d'un dossier");
            }
            return path(text, "ce système n'admet pas ce nom de dossier");
        }
    }

    /** A file, which may not exist. */
    static final class File implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            if (text.isBlank()) {
                throw new TypeConversionException("il faut le nom d'un fichier");
            }
            return path(text, "ce système n'admet pas ce nom de fichier");
        }
    }

    /** A ZIP file, which may not exist. */
    static final class Archive implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            if (!text.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw new TypeConversionException("il faut le nom d'un fichier qui finit par `.zip`");
            }
            return path(text, "ce système n'admet pas ce nom de fichier");
        }
    }

    private static Path path(String text, String refusal) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(refusal);
        }
    }

    /** A number of threads. */
    static final class ThreadCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9]\\d{0,2}")) {
                throw new TypeConversionException("il faut un nombre entier de 1 à 999");
            }
            return Integer.valueOf(text);
        }
    }

    /** An edition, by its French name. */
    static final class EditionName implements ITypeConverter<Edition> {
        @Override
        public Edition convert(String text) {
            return switch (text) {
                case "publique" -> Edition.PUBLIC;
                case "interne" -> Edition.INTERNAL;
                default -> throw new TypeConversionException("il faut `publique` ou `interne`");
            };
        }
    }

    /** A day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("il faut un jour qui existe, par exemple `2026-09-14`");
            }
        }
    }
}
