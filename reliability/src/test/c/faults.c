/*
 * Fails file operations of the process that loads it with LD_PRELOAD: all that touch a path below FAULTS_BELOW are
 * counted from 1, and the one that FAULTS_AT tells is not made but answered with an error. "17" fails the operation of
 * that number, "17+" every later one too. The error is EIO, or with a "u" behind ("17u", "17+u") what the operation
 * usually meets: no space for one that writes, no permission for one that opens. A process that touches the path
 * /faults/17+u takes that for its new FAULTS_AT and counts from 1 again; 0 fails nothing. FAULTS_LOG names a file that
 * gets a line for each operation. Closing never fails, since Linux closes even then.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define DESCRIPTORS 65536
#define ORDERS "/faults/"

static char *opened[DESCRIPTORS];
static atomic_long counted;
static atomic_long first;
static atomic_bool onwards;
static atomic_bool usually;

static void obey(const char *order) {
    first = atol(order);
    onwards = strchr(order, '+') != NULL;
    usually = strchr(order, 'u') != NULL;
    counted = 0;
}

__attribute__((constructor)) static void begin(void) {
    const char *order = getenv("FAULTS_AT");
    obey(order == NULL ? "0" : order);
}

static void append(const char *line, size_t length) {
    const char *log = getenv("FAULTS_LOG");
    if (log != NULL) {
        long to = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        syscall(SYS_write, to, line, length);
        syscall(SYS_close, to);
    }
}

static bool is_hit(long number) {
    return first > 0 && (number == first || (number > first && onwards));
}

/* Counts an operation on a path; tells whether it has to fail, and if so sets errno. */
static bool fails(const char *operation, const char *path, int usual) {
    if (path != NULL && strncmp(path, ORDERS, strlen(ORDERS)) == 0) {
        obey(path + strlen(ORDERS));
    }
    const char *below = getenv("FAULTS_BELOW");
    if (path == NULL || below == NULL || strncmp(path, below, strlen(below)) != 0) {
        return false;
    }
    int before = errno;
    long number = atomic_fetch_add(&counted, 1) + 1;
    bool hit = is_hit(number);
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%ld %s %c %s\n", number, operation, hit ? '!' : '.', path);
    append(line, length < (int)sizeof line ? (size_t)length : sizeof line - 1);
    errno = hit ? (usually && usual != 0 ? usual : EIO) : before;
    return hit;
}

static char *path_of(int fd) {
    return fd >= 0 && fd < DESCRIPTORS ? opened[fd] : NULL;
}

static bool fails_on(const char *operation, int fd, int usual) {
    return fails(operation, path_of(fd), usual);
}

/* The descriptor's former path is not freed: another thread may be reading it. */
static int remember(int fd, const char *path) {
    if (fd >= 0 && fd < DESCRIPTORS) {
        opened[fd] = strdup(path);
    }
    return fd;
}

static void forget(int fd) {
    if (fd >= 0 && fd < DESCRIPTORS) {
        opened[fd] = NULL;
    }
}

/* What a path means from a directory's descriptor on; the answer is good until the thread's next call. */
static const char *at(int directory, const char *path) {
    static _Thread_local char whole[PATH_MAX];
    if (path == NULL || path[0] == '/' || path_of(directory) == NULL) {
        return path;
    }
    snprintf(whole, sizeof whole, "%s/%s", path_of(directory), path);
    return whole;
}

#define REAL(type, name, ...)                                       \
    static type (*real)(__VA_ARGS__);                               \
    if (real == NULL) {                                             \
        *(void **)&real = dlsym(RTLD_NEXT, #name);                  \
    }

#define MODE                                                        \
    mode_t mode = 0;                                                \
    if ((flags & (O_CREAT | O_TMPFILE)) != 0) {                     \
        va_list more;                                               \
        va_start(more, flags);                                      \
        mode = va_arg(more, mode_t);                                \
        va_end(more);                                               \
    }

#define OPEN(name)                                                  \
    int name(const char *path, int flags, ...) {                    \
        REAL(int, name, const char *, int, ...)                     \
        MODE                                                        \
        return fails(#name, path, EACCES) ? -1 : remember(real(path, flags, mode), path); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                \
    int name(int in, const char *path, int flags, ...) {            \
        REAL(int, name, int, const char *, int, ...)                \
        MODE                                                        \
        return fails(#name, at(in, path), EACCES) ? -1 : remember(real(in, path, flags, mode), at(in, path)); \
    }
OPENAT(openat)
OPENAT(openat64)

int creat(const char *path, mode_t mode) {
    REAL(int, creat, const char *, mode_t)
    return fails("creat", path, EACCES) ? -1 : remember(real(path, mode), path);
}

DIR *opendir(const char *path) {
    REAL(DIR *, opendir, const char *)
    DIR *directory = fails("opendir", path, EACCES) ? NULL : real(path);
    if (directory != NULL) {
        remember(dirfd(directory), path);
    }
    return directory;
}

/* How the next name is read from a directory; the end of all names leaves errno as it is. */
struct dirent *readdir(DIR *directory) {
    REAL(struct dirent *, readdir, DIR *)
    return fails_on("readdir", dirfd(directory), 0) ? NULL : real(directory);
}

int closedir(DIR *directory) {
    REAL(int, closedir, DIR *)
    forget(dirfd(directory));
    return real(directory);
}

int close(int fd) {
    REAL(int, close, int)
    forget(fd);
    return real(fd);
}

/* An operation on a descriptor. */
#define ON(type, failure, usual, name, parameters, arguments)       \
    type name parameters {                                          \
        REAL(type, name, PARAMETERS parameters)                     \
        return fails_on(#name, fd, usual) ? failure : real arguments; \
    }
#define PARAMETERS(...) __VA_ARGS__
ON(ssize_t, -1, 0, read, (int fd, void *to, size_t size), (fd, to, size))
ON(ssize_t, -1, 0, readv, (int fd, const struct iovec *to, int count), (fd, to, count))
ON(ssize_t, -1, 0, pread, (int fd, void *to, size_t size, off_t from), (fd, to, size, from))
ON(ssize_t, -1, 0, pread64, (int fd, void *to, size_t size, off64_t from), (fd, to, size, from))
ON(ssize_t, -1, ENOSPC, write, (int fd, const void *from, size_t size), (fd, from, size))
ON(ssize_t, -1, ENOSPC, writev, (int fd, const struct iovec *from, int count), (fd, from, count))
ON(ssize_t, -1, ENOSPC, pwrite, (int fd, const void *from, size_t size, off_t to), (fd, from, size, to))
ON(ssize_t, -1, ENOSPC, pwrite64, (int fd, const void *from, size_t size, off64_t to), (fd, from, size, to))
ON(int, -1, ENOSPC, ftruncate, (int fd, off_t size), (fd, size))
ON(int, -1, ENOSPC, ftruncate64, (int fd, off64_t size), (fd, size))
ON(int, -1, ENOSPC, fsync, (int fd), (fd))
ON(int, -1, ENOSPC, fdatasync, (int fd), (fd))
ON(int, -1, EACCES, fchmod, (int fd, mode_t mode), (fd, mode))
ON(int, -1, 0, fstat, (int fd, struct stat *to), (fd, to))
ON(int, -1, 0, fstat64, (int fd, struct stat64 *to), (fd, to))
ON(int, -1, 0, __fxstat64, (int version, int fd, struct stat64 *to), (version, fd, to))
ON(off64_t, -1, 0, lseek64, (int fd, off64_t to, int whence), (fd, to, whence))
ON(void *, MAP_FAILED, 0, mmap64, (void *address, size_t size, int protection, int flags, int fd, off64_t from),
   (address, size, protection, flags, fd, from))

/* Taking a lock alone is counted: giving one back asks nothing of the disk, and what else fcntl does is not the file's. */
int fcntl(int fd, int command, ...) {
    REAL(int, fcntl, int, int, ...)
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    bool locks = command == F_GETLK
        || ((command == F_SETLK || command == F_SETLKW) && ((struct flock *)argument)->l_type != F_UNLCK);
    return locks && fails_on("fcntl", fd, 0) ? -1 : real(fd, command, argument);
}

/* An operation on a path. */
#define TO(usual, name, parameters, arguments, where)               \
    int name parameters {                                           \
        REAL(int, name, PARAMETERS parameters)                      \
        return fails(#name, where, usual) ? -1 : real arguments;    \
    }
TO(0, stat, (const char *path, struct stat *to), (path, to), path)
TO(0, stat64, (const char *path, struct stat64 *to), (path, to), path)
TO(0, lstat, (const char *path, struct stat *to), (path, to), path)
TO(0, lstat64, (const char *path, struct stat64 *to), (path, to), path)
TO(0, __xstat64, (int version, const char *path, struct stat64 *to), (version, path, to), path)
TO(0, __lxstat64, (int version, const char *path, struct stat64 *to), (version, path, to), path)
TO(0, fstatat64, (int in, const char *path, struct stat64 *to, int flags), (in, path, to, flags), at(in, path))
TO(0, statx, (int in, const char *path, int flags, unsigned mask, struct statx *to), (in, path, flags, mask, to), at(in, path))
TO(0, access, (const char *path, int mode), (path, mode), path)
TO(EACCES, chmod, (const char *path, mode_t mode), (path, mode), path)
TO(ENOSPC, mkdir, (const char *path, mode_t mode), (path, mode), path)
TO(EACCES, rmdir, (const char *path), (path), path)
TO(EACCES, unlink, (const char *path), (path), path)
TO(EACCES, unlinkat, (int in, const char *path, int flags), (in, path, flags), at(in, path))
TO(EACCES, remove, (const char *path), (path), path)
TO(ENOSPC, rename, (const char *path, const char *to), (path, to), path)
TO(ENOSPC, renameat, (int in, const char *path, int into, const char *to), (in, path, into, to), at(in, path))
TO(ENOSPC, link, (const char *path, const char *to), (path, to), path)
