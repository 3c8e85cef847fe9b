"""What the checks find in a talk: kept up to date, repaired, and reported.

findings.py   the findings of a talk, and which of them an edit changes
sentences.py  the sentences of a talk, and which of them an edit changes
ignoring.py   what a person does not want to hear of
fixes.py      one edit that repairs many findings
reports.py    the findings as a web page and as a table
"""
