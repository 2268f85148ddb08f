package org.gigogne.site;

import java.util.List;
import org.gigogne.view.SiteView;

/**
 * What a person reads first who opens a site that came as one file.
 *
 * @param name name of the file
 * @param text lines that end as every system expects it of a text file
 */
public record ArchiveNote(String name, String text) {
    /**
     * The note in the first language of a site.
     *
     * @param folder name of the folder that holds the site
     */
    public static ArchiveNote of(Theme theme, SiteView site, String folder) {
        Texts texts = Texts.of(theme, site.languages().get(0));
        String date = new Language(texts).dates().date(site.asOf());
        String text = texts.text("archive.note", List.of(site.title(), date, folder));
        return new ArchiveNote(texts.text("archive.note.name", List.of()), text.replace("\n", "\r\n"));
    }
}
