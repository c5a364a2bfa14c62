package org.recourse.amazon.file;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The repeated elements of an XML file as the rows of a table: the text of an element anywhere below one of them is the field of its name. Where one
 * name stands several times with different texts, the field is empty. Nothing is read that the file refers to.
 */
public final class XmlTable extends AbstractIterator<Row> {
    private final Header header;
    private final List<String> names;
    private final String element;
    private final XmlEvents xml;

    private XmlTable(Text text, String element, List<String> names) {
        this.header = new Header(names);
        this.names = ImmutableList.copyOf(names);
        this.element = element;
        this.xml = XmlEvents.of(text);
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
        XmlTable rows = new XmlTable(text, element, names);
        return new Table(rows.header, rows);
    }

    @Override
    protected @Nullable Row computeNext() {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals(element)) {
                return row();
            }
        }
        return endOfData();
    }

    private Row row() {
        long line = xml.line();
        Map<String, String> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = xml.deeper(depth);
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    put(xml.name(), text.toString().strip(), fields);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.addTo(text);
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

    private void put(String name, String text, Map<String, String> fields) {
        if (names.contains(name)) {
            fields.merge(name, text, (first, second) -> first.equals(second) ? first : "");
        }
    }
}
