"""What the machine is asked for: files of the user alone, processes beside this one, and which addresses mean it."""
