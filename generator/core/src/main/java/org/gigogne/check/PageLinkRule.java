package org.gigogne.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Links and images of free pages lead somewhere: a file of the place, or another site by an allowed scheme. Paths start
 * from the page, as they do in any editor; {@code autre-page.md} leads to the page that it becomes.
 */
final class PageLinkRule implements Rule {
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto");

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return place.pages().stream()
                .flatMap(page -> PageLinks.of(page.source()).stream())
                .flatMap(link -> check(link, place.files()).stream());
    }

    private static Optional<Problem> check(PageLinks.Link link, FileLookup files) {
        String target = link.target().text();
        Optional<String> scheme = LinkScheme.of(target);
        if (scheme.isPresent()) {
            return checkScheme(link, scheme.get());
        }
        if (target.startsWith("/") || target.startsWith("\\")) {
            return out(link);
        }
        String path = target.replaceFirst("[?#].*$", "");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> resolved = resolve(decode(path));
        if (resolved.isEmpty()) {
            return out(link);
        }
        return exists(resolved.get(), files) ? Optional.empty() : Optional.of(missing(link, resolved.get(), files));
    }

    private static Optional<Problem> checkScheme(PageLinks.Link link, String scheme) {
        if (!ALLOWED.contains(scheme)) {
            return Optional.of(link.target()
                    .problem(
                            ProblemCode.FORBIDDEN_SCHEME,
                            "Un lien ne peut pas commencer par `" + scheme + ":`.",
                            "un lien commence par https:, http: ou mailto:, ou bien nomme un fichier"));
        }
        if (link.isImage()) {
            return Optional.of(link.target()
                    .problem(
                            ProblemCode.REMOTE_IMAGE,
                            "L'image `" + link.target().text() + "` est sur un autre site.",
                            "enregistrez-la dans le dossier de l'établissement : le site ne demande rien ailleurs"));
        }
        return Optional.empty();
    }

    private static Optional<Problem> out(PageLinks.Link link) {
        return Optional.of(link.target()
                .problem(
                        ProblemCode.LINK_OUT_OF_PLACE,
                        "Le lien `" + link.target().text() + "` sort du dossier de l'établissement ou du territoire.",
                        "partez de la page, par exemple `../images/salle.png`, ou donnez une adresse complète"));
    }

    private static Problem missing(PageLinks.Link link, String path, FileLookup files) {
        boolean isContent = path.endsWith(".yml") && files.exists(path);
        String message = isContent
                ? "Le fichier `" + path + "` n'est pas publié tel quel."
                : "Le fichier `" + path + "` n'existe pas, ou n'est pas publié.";
        return link.target().problem(ProblemCode.MISSING_TARGET, message, missingHint(path, isContent, files));
    }

    private static String missingHint(String path, boolean isContent, FileLookup files) {
        if (isContent) {
            return "nommez la page qu'il devient : `../" + path.replaceFirst("\\.yml$", ".html") + "`";
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> elsewhere = Stream.of("pages/" + name, "images/" + name)
                .filter(files::exists)
                .findFirst();
        if (elsewhere.isPresent()) {
            return "le fichier est dans `" + elsewhere.get() + "` ; un lien part de la page, dans `pages/`";
        }
        if (path.endsWith(".html")) {
            return "une page n'existe que si son fichier est écrit : ici `"
                    + path.replaceFirst("\\.html$", path.startsWith("pages/") ? ".md" : ".yml") + "`";
        }
        return fileHint(path);
    }

    private static String fileHint(String path) {
        return path.startsWith("images/")
                ? "vérifiez le nom, majuscules et accents compris ; l'image doit être en PNG, JPEG, GIF ou WebP"
                : "vérifiez le nom, majuscules et accents compris ; seules les pages et les images sont publiées";
    }

    /** A page or an image of the place, or the page that a file of it becomes. */
    private static boolean exists(String path, FileLookup files) {
        if (path.startsWith("pages/") || path.startsWith("images/")) {
            return files.exists(path) || isWritten(path, ".md", files);
        }
        return isWritten(path, ".yml", files);
    }

    private static boolean isWritten(String path, String ending, FileLookup files) {
        if (!path.endsWith(".html")) {
            return false;
        }
        String stem = path.substring(0, path.length() - ".html".length());
        return stem.equals("index") || files.exists(stem + ending);
    }

    /** The path from the folder of the place; empty when it leaves it. */
    private static Optional<String> resolve(String path) {
        Deque<String> parts = new ArrayDeque<>(List.of("pages"));
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
