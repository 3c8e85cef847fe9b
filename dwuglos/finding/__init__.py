"""Finding and replacing in the texts of a talk, or of all talks: what is looked for, where it is, what comes instead.

A `Query` says what is looked for. A `Matcher` finds it in texts, `searching` in talks as `Hit`s, and `replacing` makes
an edit of hits. Regular expressions are matched in a process of their own, which can be ended: Python's cannot be
stopped.
"""
