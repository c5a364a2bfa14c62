/** The use cases of recourse and the ports they need. */
module org.recourse.application {
    exports org.recourse.application;

    requires transitive org.recourse.domain;
    requires static transitive org.jspecify;
    requires org.slf4j;
}
