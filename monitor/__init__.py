"""Watches SEC EDGAR for cybersecurity disclosures and tells people once."""

__version__ = "0.1.0"
