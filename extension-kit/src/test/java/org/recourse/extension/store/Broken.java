package org.recourse.extension.store;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs contracts on stores that break them, with one trial of each bar. */
final class Broken implements TestExecutionListener {
    /** With these chances, programs are killed only after several transactions. */
    private static final String SEED = "35";

    private final Set<String> promises = new TreeSet<>();

    private Broken() {}

    /** Returns the names of the tests that fail. */
    static Set<String> promisesOf(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .build();
        Broken broken = new Broken();
        Properties properties = System.getProperties();
        Properties forOnce = new Properties();
        forOnce.putAll(properties);
        forOnce.putAll(Map.of("trials", "1", "seed", SEED));
        System.setProperties(forOnce);
        try {
            LauncherFactory.create().execute(request, broken);
        } finally {
            System.setProperties(properties);
        }
        return broken.promises;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            promises.add(test.getDisplayName().replaceAll("\\(.*", ""));
        }
    }
}
