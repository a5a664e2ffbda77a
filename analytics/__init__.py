"""Pure functions of endurance sport: arrays in, arrays and frozen dataclasses out. No I/O."""
