int gongshi_placeholder(void) { return 0; }
