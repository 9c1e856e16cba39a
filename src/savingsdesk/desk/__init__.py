"""Use cases: one verb, one transaction. The only code that writes money."""
