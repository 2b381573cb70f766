"""Reads filings: bytes in, an `Extraction` out. No clock, no network, no log."""
