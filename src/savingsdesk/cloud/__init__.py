"""The endpoint that keeps each group's log in PostgreSQL and hands it to the group's laptops (SYNC.md §5)."""
