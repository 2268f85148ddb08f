/**
 * PDF reports: semantic XHTML to a closed set of blocks, to boxes, to pages, to a tagged PDF.
 *
 * <p>Text flows one way: {@code XmlReader} gives elements with places, {@code BlockReader} checks them and gives
 * blocks, {@code DocumentComposer} sets blocks as boxes and makes the structure tree, {@code Pager} cuts boxes into
 * pages of things to draw, {@code PdfPainter} writes these. Only the classes named {@code Pdf…} and {@code FontFace}
 * know OpenPDF; only {@code SvgDrawing} knows JSVG.
 *
 * <p>Depends on {@code org.gigogne.problem} and on nothing else of ours. The files conform to PDF/UA-1 (ISO 14289-1)
 * and PDF/A-2a (ISO 19005-2).
 */
@NullMarked
package org.gigogne.report;

import org.jspecify.annotations.NullMarked;
