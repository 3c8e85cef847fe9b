"""What the program knows of Polish and English: typography, numbers, base forms, sentence ends, labels of sounds."""
