"""Jobs without a window."""

from dwuglos.cli.program import JOBS as JOBS
from dwuglos.cli.program import PROGRAM as PROGRAM
from dwuglos.cli.program import is_job as is_job
from dwuglos.cli.program import main as main
from dwuglos.cli.program import window_arguments as window_arguments
