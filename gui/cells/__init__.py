"""Fields in which the cells of the segment table are edited."""
