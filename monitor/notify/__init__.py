"""Writing alerts and delivering them: `message.write`, then `Targets.deliver`, everything through Apprise."""
