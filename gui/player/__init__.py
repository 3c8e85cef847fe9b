"""The video or sound of the open talk: attached, found again, and played.

player.py      what the desk has of it: the one player of a window, for its panels and commands
loading.py     the file of the open talk in an engine
file.py        which file that is: looked at in a lane, asked for again where it is gone
choosing.py    asking for a file
engine.py      what an engine is, which does the playing; another one is one more file
qt_engine.py   the one there is, with QtMultimedia behind it
qt_playback.py what it does on a thread of its own
pictures.py    on their way to the screen, each handed out when it is asked for
lag.py         by how much sound is late at other speeds, and pictures that wait for it
output.py      where it is heard: a device, or none, or one that is gone
missing.py     what an engine needs and is not there
clock.py       where playback is between an engine's reports
passage.py     playing from one time to another, once or again and again
subtitles.py   what stands over the picture at a time
ticks.py       a tick where a segment starts and ends
sleep.py       keeping the screen from going dark meanwhile

Nothing of an engine is imported before a talk has a file to play. An engine works on a thread of its own, as a device
or a disk that does not answer must not hold up the window: what it is asked for is put down, and nobody waits.
"""
