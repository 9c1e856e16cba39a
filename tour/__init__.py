"""The tour: the whole program plays a meeting off screen, with a real vault, real HTTPS and a real PostgreSQL."""
