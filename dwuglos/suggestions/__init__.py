"""What is put before a translator besides the memory: entries of dictionaries, next words, words being typed."""
