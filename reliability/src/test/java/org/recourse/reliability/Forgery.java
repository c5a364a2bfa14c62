package org.recourse.reliability;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.recourse.application.desk.EventChain;

/** What a forger does to the list of all events. */
enum Forgery {
    EDITED {
        @Override
        int forge(List<Link> links, int place, Random random) {
            links.set(place, links.get(place).edited(random));
            return place;
        }
    },
    EDITED_WITH_ITS_HASH {
        @Override
        int forge(List<Link> links, int place, Random random) throws IOException {
            links.set(place, links.get(place).edited(random).after(previous(links, place)));
            return place + 1;
        }
    },
    DELETED {
        @Override
        int forge(List<Link> links, int place, Random random) {
            links.remove(place);
            return place;
        }
    },
    INSERTED {
        @Override
        int forge(List<Link> links, int place, Random random) {
            links.add(place, links.get(random.nextInt(links.size())).again());
            return place;
        }
    },
    INSERTED_WITH_ITS_HASH {
        @Override
        int forge(List<Link> links, int place, Random random) throws IOException {
            Link another = links.get(random.nextInt(links.size())).again();
            links.add(place, another.after(previous(links, place)));
            return place + 1;
        }
    },
    SWAPPED {
        @Override
        int forge(List<Link> links, int place, Random random) {
            int later = place + 1 + random.nextInt(links.size() - place - 1);
            Collections.swap(links, place, later);
            return place;
        }
    };

    /**
     * Changes the list.
     *
     * @param links the events in the order of their recording
     * @param place where, from 0; not the last one
     * @return the place, from 0, at which the chain breaks
     */
    abstract int forge(List<Link> links, int place, Random random) throws IOException;

    private static String previous(List<Link> links, int place) {
        return place == 0 ? EventChain.START : links.get(place - 1).hash();
    }
}
