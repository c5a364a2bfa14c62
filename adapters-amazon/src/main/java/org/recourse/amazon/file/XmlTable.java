package org.recourse.amazon.file;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.RefusedFileException;

/**
 * The repeated elements of an XML file as the rows of a table: the text of an element anywhere below one of them is the field of its name. Where one
 * name stands several times with different texts, the field is empty. Nothing is read that the file refers to.
 */
public final class XmlTable extends AbstractIterator<Row> {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;

    private final Header header;
    private final List<String> names;
    private final String element;
    private final EventReader source;
    private final XMLStreamReader xml;

    private XmlTable(Text text, String element, List<String> names) throws XMLStreamException {
        this.header = new Header(names);
        this.names = ImmutableList.copyOf(names);
        this.element = element;
        this.source = new EventReader(text.reader());
        this.xml = FACTORY.createXMLStreamReader(source);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * Reads a file.
     *
     * @param text the file's text
     * @param element the name of the element that is a row
     * @param names the names of the elements that are its fields
     * @return the table
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     */
    public static Table of(Text text, String element, List<String> names) {
        try {
            XmlTable rows = new XmlTable(text, element, names);
            return new Table(rows.header, rows);
        } catch (XMLStreamException e) {
            throw Refusals.at(1, "no well-formed XML");
        }
    }

    @Override
    protected @Nullable Row computeNext() {
        try {
            while (xml.hasNext()) {
                if (event() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    return row();
                }
            }
            return endOfData();
        } catch (XMLStreamException e) {
            throw Refusals.at(line(), "no well-formed XML");
        }
    }

    private int event() throws XMLStreamException {
        source.beginEvent(line());
        int event = parsed();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusals.at(line(), "a document type or an entity of its own, which is not read");
        }
        return event;
    }

    /** The JDK's parser answers some broken texts with an exception that it does not declare, such as a missing message of its own. */
    private int parsed() throws XMLStreamException {
        try {
            return xml.next();
        } catch (RefusedFileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    private long line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private Row row() throws XMLStreamException {
        long line = line();
        Map<String, String> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = deeper(depth);
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    put(xml.getLocalName(), text.toString().strip(), fields);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add(text);
                default -> {}
            }
        }
        return new Row(
                header,
                new Line(
                        line,
                        names.stream()
                                .map(name -> fields.getOrDefault(name, ""))
                                .toList()));
    }

    private int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw Refusals.at(line(), "elements nested deeper than %s".formatted(DEEPEST));
        }
        return depth + 1;
    }

    private void add(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > Limits.FIELD) {
            throw Refusals.at(line(), "a text of more than %s characters".formatted(Limits.FIELD));
        }
    }

    private void put(String name, String text, Map<String, String> fields) {
        if (names.contains(name)) {
            fields.merge(name, text, (first, second) -> first.equals(second) ? first : "");
        }
    }
}
