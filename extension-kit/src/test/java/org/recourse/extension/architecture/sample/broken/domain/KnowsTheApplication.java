package org.recourse.extension.architecture.sample.broken.domain;

import org.recourse.extension.architecture.sample.broken.application.TalksSql;

record KnowsTheApplication(TalksSql talks) {}
