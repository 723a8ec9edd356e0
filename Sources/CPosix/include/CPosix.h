#ifndef CPOSIX_H
#define CPOSIX_H

#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>

// The few system calls that Swift's Glibc module does not show.
// Each returns 0, or -1 and sets errno.

/// Exchanges two entries in one step; both must exist on one file system.
int gongshi_exchange(int oldFolder, const char *oldName, int newFolder, const char *newName);

/// Takes the exclusive lock of an open file; without `wait`, EWOULDBLOCK where another holds it.
/// (Swift sees only the struct of that name.)
int gongshi_lock(int file, bool wait);

/// Brings everything written to the file system of `file` onto the disk.
int gongshi_sync(int file);

/// What tells one folder from a later one that got the same inode number.
typedef struct {
  uint64_t inode;
  /// Nanoseconds since 1970; 0 where the file system does not keep it.
  int64_t born;
  bool isMountPoint;
} gongshi_identity;

/// The identity of an open folder.
int gongshi_identify(int folder, gongshi_identity *identity);

/// The name of an entry, ending in NUL, valid until the next entry is read.
const char *gongshi_entry_name(const struct dirent *entry);

/// Whether a folder lies on a disk that another machine or system can write to, whose changes the
/// kernel does not tell of.
bool gongshi_is_shared(const char *folder);

#endif
