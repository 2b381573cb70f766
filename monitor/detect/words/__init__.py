"""The rules as data: patterns, each beside the reason it is there. No decisions are taken here."""
