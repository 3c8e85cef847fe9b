"""Lay a text over the sound in which it is said: each segment gets its time, on this machine alone.

First all of the sound is recognised with a language model of the text itself, which is quick and finds most words; what
is heard is matched with the text, so that neither text that nobody says nor speech that is not in the text leads
astray. Then the text between words found for certain is laid over the sound between them, sound by sound of speech.
"""
