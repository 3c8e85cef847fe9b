/* Notes every change that a process makes to the files below $TRIAL_ROOT into the file $TRIAL_LOG, in order.

   Loaded by LD_PRELOAD. A record is the operation, the lengths of the path and of the data, an offset, the path, and the
   data; replay.py reads them. Shared memory of SQLite is left out: it is made anew after a crash. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;

static void note(char what, const char *path, int64_t offset, const void *data, uint32_t length) {
    static int log_file = -1;
    uint32_t path_length = (uint32_t)strlen(path);
    struct iovec parts[6] = {
        {&what, 1}, {&path_length, 4}, {&length, 4}, {&offset, 8}, {(void *)path, path_length}, {(void *)data, length}};
    if (log_file < 0)
        log_file = (int)syscall(SYS_openat, AT_FDCWD, getenv("TRIAL_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    syscall(SYS_writev, log_file, parts, 6);
}

/* Whether a path is to be watched; it is made absolute. */
static int is_ours(const char *path, char *absolute) {
    const char *root = getenv("TRIAL_ROOT");
    size_t length;
    if (root == NULL || path == NULL) return 0;
    if (path[0] == '/') snprintf(absolute, PATH_MAX, "%s", path);
    else {
        if (getcwd(absolute, PATH_MAX) == NULL) return 0;
        length = strlen(absolute);
        snprintf(absolute + length, PATH_MAX - length, "/%s", path);
    }
    length = strlen(absolute);
    if (length > 4 && strcmp(absolute + length - 4, "-shm") == 0) return 0;
    return strncmp(absolute, root, strlen(root)) == 0;
}

static int name_of(int file, char *path) {
    char link[64], found[PATH_MAX];
    ssize_t length;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, found, sizeof found - 1);
    if (length <= 0 || found[0] != '/') return 0;
    found[length] = 0;
    return is_ours(found, path);
}

static int opened(int file, int existed, int flags, const char *path) {
    if (file >= 0 && (flags & O_CREAT) && !existed) note('c', path, 0, "", 0);
    else if (file >= 0 && (flags & O_TRUNC) && (flags & O_ACCMODE) != O_RDONLY) note('t', path, 0, "", 0);
    return file;
}

#define OPENING(name, before_types, before_names)                                                   \
    int name(before_types const char *path, int flags, ...) {                                       \
        char absolute[PATH_MAX];                                                                    \
        int mode = 0, file, existed;                                                                \
        va_list rest;                                                                               \
        va_start(rest, flags);                                                                      \
        if (flags & O_CREAT) mode = va_arg(rest, int);                                              \
        va_end(rest);                                                                               \
        if (!is_ours(path, absolute)) return REAL(name)(before_names path, flags, mode);            \
        pthread_mutex_lock(&one);                                                                   \
        existed = faccessat(AT_FDCWD, absolute, F_OK, 0) == 0;                                      \
        file = opened(REAL(name)(before_names path, flags, mode), existed, flags, absolute);        \
        pthread_mutex_unlock(&one);                                                                 \
        return file;                                                                                \
    }
#define NOTHING
#define FOLDER_TYPE int folder,
#define FOLDER_NAME folder,
OPENING(open, NOTHING, NOTHING)
OPENING(open64, NOTHING, NOTHING)
OPENING(openat, FOLDER_TYPE, FOLDER_NAME)
OPENING(openat64, FOLDER_TYPE, FOLDER_NAME)

ssize_t write(int file, const void *data, size_t length) {
    char path[PATH_MAX];
    struct stat found;
    int64_t offset;
    int error;
    ssize_t done;
    if (!name_of(file, path)) return REAL(write)(file, data, length);
    pthread_mutex_lock(&one);
    offset = lseek(file, 0, SEEK_CUR);
    if ((fcntl(file, F_GETFL) & O_APPEND) && fstat(file, &found) == 0) offset = found.st_size;
    done = REAL(write)(file, data, length);
    error = errno;
    if (done > 0) note('w', path, offset, data, (uint32_t)done);
    pthread_mutex_unlock(&one);
    errno = error;
    return done;
}

#define WRITING(name)                                                                               \
    ssize_t name(int file, const void *data, size_t length, off_t offset) {                         \
        char path[PATH_MAX];                                                                        \
        ssize_t done;                                                                               \
        int error;                                                                                  \
        if (!name_of(file, path)) return REAL(name)(file, data, length, offset);                    \
        pthread_mutex_lock(&one);                                                                   \
        done = REAL(name)(file, data, length, offset);                                              \
        error = errno;                                                                              \
        if (done > 0) note('w', path, offset, data, (uint32_t)done);                                \
        pthread_mutex_unlock(&one);                                                                 \
        errno = error;                                                                              \
        return done;                                                                                \
    }
WRITING(pwrite)
WRITING(pwrite64)

#define CUTTING(name)                                                                               \
    int name(int file, off_t length) {                                                              \
        char path[PATH_MAX];                                                                        \
        int done;                                                                                   \
        pthread_mutex_lock(&one);                                                                   \
        done = REAL(name)(file, length);                                                            \
        if (done == 0 && name_of(file, path)) note('t', path, length, "", 0);                       \
        pthread_mutex_unlock(&one);                                                                 \
        return done;                                                                                \
    }
CUTTING(ftruncate)
CUTTING(ftruncate64)

#define SYNCING(name)                                                                               \
    int name(int file) {                                                                            \
        char path[PATH_MAX];                                                                        \
        int done;                                                                                   \
        pthread_mutex_lock(&one);                                                                   \
        done = REAL(name)(file);                                                                    \
        if (done == 0 && name_of(file, path)) note('s', path, 0, "", 0);                            \
        pthread_mutex_unlock(&one);                                                                 \
        return done;                                                                                \
    }
SYNCING(fsync)
SYNCING(fdatasync)

int rename(const char *from, const char *to) {
    char was[PATH_MAX], is[PATH_MAX];
    int done;
    pthread_mutex_lock(&one);
    done = REAL(rename)(from, to);
    if (done == 0 && is_ours(from, was) && is_ours(to, is)) note('r', was, 0, is, (uint32_t)strlen(is));
    pthread_mutex_unlock(&one);
    return done;
}

int unlink(const char *path) {
    char absolute[PATH_MAX];
    int done;
    pthread_mutex_lock(&one);
    done = REAL(unlink)(path);
    if (done == 0 && is_ours(path, absolute)) note('u', absolute, 0, "", 0);
    pthread_mutex_unlock(&one);
    return done;
}
