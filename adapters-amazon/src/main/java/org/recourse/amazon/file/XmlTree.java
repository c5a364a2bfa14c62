package org.recourse.amazon.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Reads an XML file as a tree. */
final class XmlTree {
    private final XmlEvents xml;
    private final Document.Quota quota = new Document.Quota();
    private final Deque<Element> open = new ArrayDeque<>();

    private XmlTree(XmlEvents xml) {
        this.xml = xml;
    }

    /**
     * An element that is being read.
     *
     * @param name its name
     * @param line the line on which it starts
     * @param text its text so far
     * @param parts its parts so far
     */
    private record Element(String name, long line, StringBuilder text, List<Node> parts) {
        static Element of(String name, long line) {
            return new Element(name, line, new StringBuilder(), new ArrayList<>());
        }

        Node node() {
            return new Node(name, line, parts.isEmpty() ? text.toString().strip() : "", parts);
        }
    }

    static Node of(Text text) {
        return new XmlTree(XmlEvents.of(text)).read();
    }

    private Node read() {
        Element root = Element.of("", 1);
        open.push(root);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.addTo(open.element().text());
                default -> {}
            }
        }
        return root.node();
    }

    private void open() {
        xml.deeper(open.size());
        quota.take(xml.line(), xml.name());
        open.push(Element.of(xml.name(), xml.line()));
    }

    private void close() {
        Node node = open.pop().node();
        quota.take(node.line(), node.text());
        open.element().parts().add(node);
    }
}
