"""The window of Dwugłos: it shows the core and asks it to change."""
