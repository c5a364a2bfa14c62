package org.recourse.reliability;

import java.util.Arrays;
import java.util.Random;

/** What a disk, a copy or a crash does to a file. */
enum Damage {
    BITS {
        @Override
        byte[] to(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            int bits = 1 + random.nextInt(MOST_BITS);
            for (int bit = 0; bit < bits; bit++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            }
            return damaged;
        }
    },
    ZEROS {
        @Override
        byte[] to(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            int from = sector(whole, random);
            Arrays.fill(damaged, from, Math.min(from + SECTOR, whole.length), (byte) 0);
            return damaged;
        }
    },
    GARBAGE {
        @Override
        byte[] to(byte[] whole, Random random) {
            byte[] garbage = new byte[SECTOR];
            random.nextBytes(garbage);
            byte[] damaged = whole.clone();
            int from = sector(whole, random);
            System.arraycopy(garbage, 0, damaged, from, Math.min(SECTOR, whole.length - from));
            return damaged;
        }
    },
    CUT {
        @Override
        byte[] to(byte[] whole, Random random) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    PAGE_TWICE {
        @Override
        byte[] to(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            copyPage(whole, page(whole, random), damaged, page(whole, random));
            return damaged;
        }
    },
    PAGES_SWAPPED {
        @Override
        byte[] to(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            int one = page(whole, random);
            int other = page(whole, random);
            copyPage(whole, one, damaged, other);
            copyPage(whole, other, damaged, one);
            return damaged;
        }
    };

    private static final int MOST_BITS = 8;
    private static final int SECTOR = 512;
    private static final int PAGE = 4096;

    /** Returns what is left of a file, which is not empty. */
    abstract byte[] to(byte[] whole, Random random);

    private static int sector(byte[] whole, Random random) {
        return random.nextInt((whole.length + SECTOR - 1) / SECTOR) * SECTOR;
    }

    private static int page(byte[] whole, Random random) {
        return random.nextInt(Math.max(1, whole.length / PAGE)) * PAGE;
    }

    private static void copyPage(byte[] from, int page, byte[] to, int otherPage) {
        int length = Math.min(PAGE, from.length - Math.max(page, otherPage));
        System.arraycopy(from, page, to, otherPage, length);
    }
}
