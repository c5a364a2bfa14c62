package org.recourse.extension.architecture.sample.broken.application;

import java.sql.Connection;

public interface TalksSql {
    Connection connection();
}
