"""The core of Dwugłos: talks, their segments and translations, without a window.

Nothing in this package knows Qt; scripts and the command line use it as the window does.
"""

__version__ = "0.1.0"
