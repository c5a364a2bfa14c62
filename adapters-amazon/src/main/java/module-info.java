/** Reads a seller's own files: Amazon's reports, desk CSV files and what recourse exported. */
module org.recourse.amazon {
    exports org.recourse.amazon;
    exports org.recourse.amazon.export;

    requires transitive org.recourse.application;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.slf4j;
}
