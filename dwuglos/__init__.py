"""The core of Dwugłos: talks, their segments and translations, without a window.

No module of this package imports Qt; scripts and the command line use the package as the window does.
"""

__version__ = "0.1.0"
