"""The laptop's side of the cloud: the protocol that both speak, the engine and its thread."""
