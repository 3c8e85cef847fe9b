"""What panels show: imported when a panel is shown for the first time."""
