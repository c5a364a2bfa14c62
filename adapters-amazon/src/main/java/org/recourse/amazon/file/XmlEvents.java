package org.recourse.amazon.file;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.recourse.application.intake.RefusedFileException;

/** The events of an XML file, read without anything that it refers to, and within the limits of a row. Not safe for use by several threads. */
final class XmlEvents {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;

    private final EventReader source;
    private final XMLStreamReader xml;

    private XmlEvents(EventReader source, XMLStreamReader xml) {
        this.source = source;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XmlEvents of(Text text) {
        try {
            EventReader source = new EventReader(text.reader());
            return new XmlEvents(source, FACTORY.createXMLStreamReader(source));
        } catch (XMLStreamException e) {
            throw Refusals.at(1, "no well-formed XML");
        }
    }

    /** Tells whether an event follows. */
    boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    /** Goes on to the next event and returns its type, one of {@link XMLStreamConstants}. */
    int next() {
        source.beginEvent(line());
        int event = parsed();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusals.at(line(), "a document type or an entity of its own, which is not read");
        }
        return event;
    }

    /** The JDK's parser answers some broken texts with an exception that it does not declare, such as a missing message of its own. */
    private int parsed() {
        try {
            return xml.next();
        } catch (RefusedFileException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed();
        }
    }

    private RefusedFileException malformed() {
        return Refusals.at(line(), "no well-formed XML");
    }

    String name() {
        return xml.getLocalName();
    }

    long line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** Returns the depth one below, which must not be too deep. */
    int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw Refusals.at(line(), "elements nested deeper than %s".formatted(DEEPEST));
        }
        return depth + 1;
    }

    /** Adds the present event's characters to a text, if it has any. */
    void addTo(StringBuilder text) {
        if (xml.hasText()) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
        if (text.length() > Limits.FIELD) {
            throw Refusals.at(line(), "a text of more than %s characters".formatted(Limits.FIELD));
        }
    }
}
