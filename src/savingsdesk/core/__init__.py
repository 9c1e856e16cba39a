"""What a savings group is: values and pure functions, without I/O, clock or text for people."""
