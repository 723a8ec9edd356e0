#define _GNU_SOURCE
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
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

bool gongshi_is_shared(const char *folder) {
  struct statfs disk;
  if (statfs(folder, &disk) != 0) return false;
  switch ((uint32_t)disk.f_type) {
    case 0x6969:      // NFS
    case 0x517B:      // SMB
    case 0xFE534D42:  // SMB 2
    case 0xFF534D42:  // CIFS
    case 0x01021997:  // 9P: Windows folders under WSL
    case 0x65735546:  // FUSE
    case 0x786F4256:  // VirtualBox
      return true;
    default:
      return false;
  }
}
