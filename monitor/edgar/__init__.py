"""What EDGAR says, asked politely: one identity, one request budget, and answers that are never guessed."""
