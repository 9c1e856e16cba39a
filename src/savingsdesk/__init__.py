"""SavingsDesk keeps the books of a village savings group, with or without a connection."""

__version__ = "0.1.0"
