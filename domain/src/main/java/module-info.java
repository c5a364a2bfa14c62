/** The domain of recourse: pure rules about cases, deadlines, advice and account health. */
module org.recourse.domain {
    exports org.recourse.domain;

    requires com.google.common;
    requires static transitive org.jspecify;
}
