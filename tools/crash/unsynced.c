/*
 * A file layer that remembers what was made durable, for LD_PRELOAD: it writes down every change to
 * files and names under one folder, and every fsync, in their order, so that a disk can be rebuilt as a
 * power cut could have left it (disk.ts). It changes nothing that the program does.
 *
 *   UNSYNCED_FOLDER  what is watched, absolute and without symbolic links
 *   UNSYNCED_LOG     where it is written down, in a folder that is not watched
 *   UNSYNCED_CUT_AT  optional: the program ends, as by SIGKILL, right before its n-th change or sync
 *
 * What is done to bytes and names is noted before, a sync and a new file after: what counts as durable
 * always was. Not seen: stdio,
 * dup'ed descriptors, io_uring. Memory that is shared with a file is noted, so that the reader can refuse
 * it. Copies inside the kernel are turned away: the caller falls back on read and write.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { CREATE = 1, OPEN, WRITE, TRUNCATE, SYNC, SYNC_FOLDER, UNLINK, RENAME, MKDIR, MAPPED };

struct head {
  uint64_t kind, file, offset, length;
};

struct descriptor {
  uint64_t file;
  int is_watched, is_folder, is_synced;
  char *path;
};

#define MOST 65536
static struct descriptor open_files[MOST];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static int log_file = -1;
static long cut_at = -1, changes = 0;

/* The system itself, around the functions below. */
static long (*found_direct)(long, ...);
static long (*direct(void))(long, ...) {
  if (!found_direct) found_direct = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  if (!found_direct) abort();
  return found_direct;
}

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("UNSYNCED_FOLDER"), *log = getenv("UNSYNCED_LOG"), *cut = getenv("UNSYNCED_CUT_AT");
  if (!folder || !log) return;
  root_length = (size_t)snprintf(root, sizeof root, "%s", folder);
  if (cut) cut_at = atol(cut);
  int low = (int)direct()(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  log_file = fcntl(low, F_DUPFD_CLOEXEC, 900);
  direct()(SYS_close, low);
  if (log_file < 0) abort();
}

static void note(enum kind kind, uint64_t file, uint64_t offset, const void *bytes, size_t length) {
  struct head head = {kind, file, offset, length};
  struct iovec parts[2] = {{&head, sizeof head}, {(void *)bytes, length}};
  ssize_t all = (ssize_t)(sizeof head + length);
  if (direct()(SYS_writev, log_file, parts, 2) != all) abort();
}

/* Held around every change and its note, so that their order is one. */
static void enter(void) {
  pthread_mutex_lock(&lock);
  changes += 1;
  if (changes == cut_at) {
    direct()(SYS_kill, direct()(SYS_getpid), SIGKILL);
    pause();
  }
}

static void leave(void) { pthread_mutex_unlock(&lock); }

/* Inside the watched folder, as what comes after its name ("" for itself); NULL for anything else. */
static const char *inside(int at, const char *path, char *whole) {
  if (log_file < 0 || !path) return NULL;
  if (path[0] == '/') snprintf(whole, PATH_MAX, "%s", path);
  else {
    char base[PATH_MAX];
    if (at != AT_FDCWD || !getcwd(base, sizeof base)) return NULL;
    snprintf(whole, PATH_MAX, "%.2000s/%.2000s", base, path);
  }
  if (strncmp(whole, root, root_length) != 0) return NULL;
  if (whole[root_length] == 0) return whole + root_length;
  return whole[root_length] == '/' ? whole + root_length + 1 : NULL;
}

static struct descriptor *watched(int fd) {
  struct stat found;
  if (log_file < 0 || fd < 0 || fd >= MOST || !open_files[fd].is_watched) return NULL;
  /* Closed behind our back, by closedir for one, and something else by now. */
  if (fstat(fd, &found) != 0 || found.st_ino != open_files[fd].file) open_files[fd].is_watched = 0;
  return open_files[fd].is_watched ? &open_files[fd] : NULL;
}

static void remember(int fd, const char *path, int flags, int is_new) {
  struct stat found;
  if (fd < 0 || fd >= MOST || fstat(fd, &found) != 0) return;
  struct descriptor *it = &open_files[fd];
  free(it->path);
  *it = (struct descriptor){found.st_ino, 1, S_ISDIR(found.st_mode), (flags & (O_SYNC | O_DSYNC)) != 0, strdup(path)};
  if (it->is_folder) return;
  note(is_new ? CREATE : OPEN, it->file, 0, path, strlen(path));
  if ((flags & O_TRUNC) && !is_new) note(TRUNCATE, it->file, 0, NULL, 0);
}

static int open_at(int at, const char *path, int flags, mode_t mode) {
  char whole[PATH_MAX];
  const char *name = inside(at, path, whole);
  if (!name) return (int)direct()(SYS_openat, at, path, flags, mode);
  struct stat found;
  int is_change = (flags & (O_CREAT | O_TRUNC)) != 0;
  if (is_change) enter();
  else pthread_mutex_lock(&lock);
  int is_new = (flags & O_CREAT) && stat(whole, &found) != 0;
  int fd = (int)direct()(SYS_openat, at, path, flags, mode);
  int error = errno;
  if (fd >= 0) remember(fd, name, flags, is_new);
  leave();
  errno = error;
  return fd;
}

#define MODE(flags)                                                            \
  mode_t mode = 0;                                                             \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                                       \
    va_list rest;                                                              \
    va_start(rest, flags);                                                     \
    mode = va_arg(rest, mode_t);                                               \
    va_end(rest);                                                              \
  }

int open(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return open_at(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return open_at(at, path, flags, mode); }

int close(int fd) {
  if (watched(fd)) {
    pthread_mutex_lock(&lock);
    free(open_files[fd].path);
    open_files[fd] = (struct descriptor){0};
    leave();
  }
  return (int)direct()(SYS_close, fd);
}

/* Where a write without an offset goes. */
static off_t place(int fd) {
  struct stat found;
  if ((fcntl(fd, F_GETFL) & O_APPEND) && fstat(fd, &found) == 0) return found.st_size;
  return lseek(fd, 0, SEEK_CUR);
}

static void noted(struct descriptor *it, off_t offset, const struct iovec *parts, int count) {
  for (int at = 0; at < count; at += 1) {
    note(WRITE, it->file, (uint64_t)offset, parts[at].iov_base, parts[at].iov_len);
    offset += (off_t)parts[at].iov_len;
  }
}

static ssize_t write_at(int fd, const struct iovec *parts, int count, off_t offset, int has_offset) {
  struct descriptor *it = watched(fd);
  if (it) {
    enter();
    noted(it, has_offset ? offset : place(fd), parts, count);
  }
  ssize_t done = has_offset ? direct()(SYS_pwritev, fd, parts, count, offset, 0) : direct()(SYS_writev, fd, parts, count);
  int error = errno;
  if (it) {
    if (it->is_synced && done >= 0) note(SYNC, it->file, 0, NULL, 0);
    leave();
  }
  errno = error;
  return done;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  struct iovec part = {(void *)bytes, length};
  return watched(fd) ? write_at(fd, &part, 1, 0, 0) : direct()(SYS_write, fd, bytes, length);
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  struct iovec part = {(void *)bytes, length};
  return write_at(fd, &part, 1, offset, 1);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) { return pwrite(fd, bytes, length, offset); }
ssize_t writev(int fd, const struct iovec *parts, int count) { return write_at(fd, parts, count, 0, 0); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return write_at(fd, parts, count, offset, 1); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) { return write_at(fd, parts, count, offset, 1); }

int ftruncate(int fd, off_t length) {
  struct descriptor *it = watched(fd);
  if (!it) return (int)direct()(SYS_ftruncate, fd, length);
  enter();
  note(TRUNCATE, it->file, (uint64_t)length, NULL, 0);
  int done = (int)direct()(SYS_ftruncate, fd, length);
  leave();
  return done;
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

static int synced(int fd, long number) {
  struct descriptor *it = watched(fd);
  if (!it) return (int)direct()(number, fd);
  enter();
  int done = (int)direct()(number, fd);
  if (done == 0 && it->is_folder) note(SYNC_FOLDER, 0, 0, it->path, strlen(it->path));
  if (done == 0 && !it->is_folder) note(SYNC, it->file, 0, NULL, 0);
  leave();
  return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int remove_at(int at, const char *path, int flags) {
  char whole[PATH_MAX];
  const char *name = inside(at, path, whole);
  if (!name) return (int)direct()(SYS_unlinkat, at, path, flags);
  struct stat found;
  enter();
  if (lstat(whole, &found) == 0) note(UNLINK, 0, 0, name, strlen(name));
  int done = (int)direct()(SYS_unlinkat, at, path, flags);
  int error = errno;
  leave();
  errno = error;
  return done;
}
int unlink(const char *path) { return remove_at(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return remove_at(at, path, flags); }
int rmdir(const char *path) { return remove_at(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  struct stat found;
  int is_folder = lstat(path, &found) == 0 && S_ISDIR(found.st_mode);
  return remove_at(AT_FDCWD, path, is_folder ? AT_REMOVEDIR : 0);
}

int rename(const char *from, const char *to) {
  char one[PATH_MAX], other[PATH_MAX], both[2 * PATH_MAX];
  const char *old_name = inside(AT_FDCWD, from, one), *new_name = inside(AT_FDCWD, to, other);
  if (!old_name || !new_name) return (int)direct()(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
  struct stat found;
  size_t length = (size_t)snprintf(both, sizeof both, "%s\n%s", old_name, new_name);
  enter();
  if (lstat(one, &found) == 0) note(RENAME, 0, 0, both, length);
  int done = (int)direct()(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
  int error = errno;
  leave();
  errno = error;
  return done;
}

int mkdir(const char *path, mode_t mode) {
  char whole[PATH_MAX];
  const char *name = inside(AT_FDCWD, path, whole);
  if (!name) return (int)direct()(SYS_mkdirat, AT_FDCWD, path, mode);
  struct stat found;
  enter();
  if (lstat(whole, &found) != 0) note(MKDIR, 0, 0, name, strlen(name));
  int done = (int)direct()(SYS_mkdirat, AT_FDCWD, path, mode);
  int error = errno;
  leave();
  errno = error;
  return done;
}

void *mmap(void *where, size_t length, int access, int flags, int fd, off_t offset) {
  struct descriptor *it = (flags & MAP_SHARED) && (access & PROT_WRITE) ? watched(fd) : NULL;
  if (it) {
    pthread_mutex_lock(&lock);
    note(MAPPED, it->file, 0, NULL, 0);
    leave();
  }
  return (void *)direct()(SYS_mmap, where, length, access, flags, fd, offset);
}
void *mmap64(void *where, size_t length, int access, int flags, int fd, off64_t offset) {
  return mmap(where, length, access, flags, fd, offset);
}

static ssize_t turned_away(int error) {
  errno = error;
  return -1;
}
ssize_t sendfile(int to, int from, off_t *offset, size_t length) {
  return watched(to) ? turned_away(EINVAL) : direct()(SYS_sendfile, to, from, offset, length);
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) { return sendfile(to, from, offset, length); }
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t length, unsigned flags) {
  return watched(to) ? turned_away(ENOSYS) : direct()(SYS_copy_file_range, from, at, to, there, length, flags);
}

/* Node's own library copies files by the number of the call. */
long syscall(long number, ...) {
  long of[6];
  va_list rest;
  va_start(rest, number);
  for (int at = 0; at < 6; at += 1) of[at] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_copy_file_range && watched((int)of[2])) return turned_away(ENOSYS);
  return direct()(number, of[0], of[1], of[2], of[3], of[4], of[5]);
}
