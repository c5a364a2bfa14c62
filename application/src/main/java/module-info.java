/** The use cases of recourse and the ports they need. */
module org.recourse.application {
    exports org.recourse.application.audit;
    exports org.recourse.application.casework;
    exports org.recourse.application.desk;
    exports org.recourse.application.dossier;
    exports org.recourse.application.export;
    exports org.recourse.application.health;
    exports org.recourse.application.intake;
    exports org.recourse.application.keeping;
    exports org.recourse.application.memory;
    exports org.recourse.application.prevention;
    exports org.recourse.application.privacy;
    exports org.recourse.application.product;
    exports org.recourse.application.recap;
    exports org.recourse.application.reply;

    requires transitive org.recourse.domain;
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;
}
