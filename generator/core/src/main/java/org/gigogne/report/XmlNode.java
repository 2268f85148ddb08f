package org.gigogne.report;

/** A node of the XHTML: an element or a run of text. */
sealed interface XmlNode permits XmlElement, XmlText {}
