"""The desktop's widgets: everything that people see, and every sentence that they read."""
