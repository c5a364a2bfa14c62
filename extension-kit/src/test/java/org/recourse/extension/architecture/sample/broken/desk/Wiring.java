package org.recourse.extension.architecture.sample.broken.desk;

import org.recourse.extension.architecture.sample.broken.store.Store;

record Wiring(Store store) {
    Runnable close() {
        return new Runnable() {
            @Override
            public void run() {
                store.close();
            }
        };
    }
}
