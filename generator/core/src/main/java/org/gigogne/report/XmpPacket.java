package org.gigogne.report;

import java.time.temporal.ChronoUnit;

/**
 * The XMP metadata of a report, as PDF/A-2 (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5) ask for it. The schema of
 * {@code pdfuaid} is described in place, because PDF/A knows no other namespace.
 */
final class XmpPacket {
    private static final String TEMPLATE = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>\
            <rdf:li xml:lang="{language}">{title}</rdf:li></rdf:Alt></dc:title>
            {optional}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            <pdf:Producer>{producer}</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private final ReportMetadata metadata;

    XmpPacket(ReportMetadata metadata) {
        this.metadata = metadata;
    }

    /** The packet; to be written in UTF-8. */
    String text() {
        String date = metadata.date().truncatedTo(ChronoUnit.SECONDS).toString();
        return TEMPLATE.replace("{optional}", optional())
                .replace("{language}", escape(metadata.language()))
                .replace("{date}", date)
                .replace("{producer}", PdfSetup.PRODUCER)
                .replace("{title}", escape(metadata.title()));
    }

    private String optional() {
        StringBuilder text = new StringBuilder();
        if (!metadata.author().isBlank()) {
            text.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escape(metadata.author()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!metadata.subject().isBlank()) {
            text.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .append(escape(metadata.subject()))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        if (!metadata.keywords().isEmpty()) {
            text.append("<pdf:Keywords>")
                    .append(escape(String.join(", ", metadata.keywords())))
                    .append("</pdf:Keywords>\n");
        }
        return text.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
