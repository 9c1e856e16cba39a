"""The only SQL of the laptop, and the only user of the SQLCipher binding."""
