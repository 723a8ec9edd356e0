int embed_probe(void);
