"""Dialogs that change many times at once: each has a form of its own, and shows what moves before it is done."""
