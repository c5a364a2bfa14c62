package org.recourse.extension.architecture.sample.broken.desk;

import org.recourse.extension.architecture.sample.broken.store.Store;

record WiresSecretly(Store store) {}
