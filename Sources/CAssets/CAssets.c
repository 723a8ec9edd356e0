int embed_probe(void) { return 0; }
