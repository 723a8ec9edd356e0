#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// A shipped file, as it stood when the program was compiled.
typedef struct {
  /// Relative to the package, as in `rules/national.yaml`; UTF-8.
  const char *path;
  const unsigned char *bytes;
  size_t size;
} gongshi_asset;

/// The shipped files, in the byte order of their paths.
const gongshi_asset *gongshi_assets(void);

/// How many there are.
size_t gongshi_asset_count(void);

#endif
