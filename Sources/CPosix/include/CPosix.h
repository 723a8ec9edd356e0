#ifndef CPOSIX_H
#define CPOSIX_H
int gongshi_placeholder(void);
#endif
