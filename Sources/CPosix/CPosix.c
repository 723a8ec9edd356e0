#define _GNU_SOURCE
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

int gongshi_exchange(int oldFolder, const char *oldName, int newFolder, const char *newName) {
  return renameat2(oldFolder, oldName, newFolder, newName, RENAME_EXCHANGE);
}

int gongshi_lock(int file, bool wait) {
  int result;
  do {
    result = flock(file, wait ? LOCK_EX : LOCK_EX | LOCK_NB);
  } while (result != 0 && errno == EINTR);
  return result;
}

int gongshi_sync(int file) { return syncfs(file); }

int gongshi_identify(int folder, gongshi_identity *identity) {
  struct statx now;
  if (statx(folder, "", AT_EMPTY_PATH, STATX_INO | STATX_BTIME, &now) != 0) return -1;
  identity->inode = now.stx_ino;
  identity->born = (now.stx_mask & STATX_BTIME)
                       ? now.stx_btime.tv_sec * 1000000000LL + now.stx_btime.tv_nsec
                       : 0;
  identity->isMountPoint = (now.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) &&
                           (now.stx_attributes & STATX_ATTR_MOUNT_ROOT);
  return 0;
}

const char *gongshi_entry_name(const struct dirent *entry) { return entry->d_name; }
