/** The domain of recourse: pure rules about cases, deadlines, advice and account health. */
module org.recourse.domain {
    exports org.recourse.domain.account;
    exports org.recourse.domain.casework;
    exports org.recourse.domain.catalogue;
    exports org.recourse.domain.chargeback;
    exports org.recourse.domain.claim;
    exports org.recourse.domain.dossier;
    exports org.recourse.domain.feedback;
    exports org.recourse.domain.health;
    exports org.recourse.domain.lifecycle;
    exports org.recourse.domain.message;
    exports org.recourse.domain.money;
    exports org.recourse.domain.notice;
    exports org.recourse.domain.order;
    exports org.recourse.domain.payment;
    exports org.recourse.domain.playbook;
    exports org.recourse.domain.policy;
    exports org.recourse.domain.prevention;
    exports org.recourse.domain.product;
    exports org.recourse.domain.recap;
    exports org.recourse.domain.reply;
    exports org.recourse.domain.returns;
    exports org.recourse.domain.rule;
    exports org.recourse.domain.situation;
    exports org.recourse.domain.snapshot;
    exports org.recourse.domain.text;

    requires com.google.common;
    requires static transitive org.jspecify;
}
