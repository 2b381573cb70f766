"""A simulated EDGAR with fictional filers, sinks for what the service sends, and the demo that joins them.

An outside world to the rest of the program: it shares no parser with it, so that a mistake in one cannot hide in
the other.
"""
