"""What a reading amounts to: changes between years, incidents, contradictions, each with its evidence. Pure."""
