/** The use cases of recourse and the ports they need. */
module org.recourse.application {
    exports org.recourse.application.casework;
    exports org.recourse.application.desk;
    exports org.recourse.application.intake;

    requires transitive org.recourse.domain;
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;
}
