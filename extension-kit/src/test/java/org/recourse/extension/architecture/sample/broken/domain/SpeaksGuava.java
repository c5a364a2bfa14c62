package org.recourse.extension.architecture.sample.broken.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.Map;

public final class SpeaksGuava {
    private final ImmutableList<String> names;

    SpeaksGuava(ImmutableList<String> names) {
        this.names = names;
    }

    public ImmutableList<String> names() {
        return names;
    }

    public static int count(Map<String, ImmutableSet<String>> names) {
        return names.size();
    }

    public static Table<?, ?, ?>[] tables = {};
}
