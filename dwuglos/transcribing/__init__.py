"""From the sound of a talk to its English: pieces of sound to a recogniser, and its words to segments."""
