"""The single list of channels: names, units, labels, precision and how curves treat holes.

Every other part of Paceline (readers, store, API, charts, tables) takes a channel's name, unit
and treatment from here, so that a channel is called and measured the same everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

HolePolicy = Literal["zero", "hold"]


@dataclass(frozen=True, slots=True)
class Channel:
    """One measured quantity of a recording.

    Attributes
    ----------
    name
        Column name, everywhere (``power``, ``heart_rate``...).
    label
        What a person reads.
    unit
        Unit of the stored values (SI where the field uses it).
    wire
        Arrow type of the column on the wire: ``int16``, ``float32`` or ``float64``.
    holes
        What a mean-max curve puts where nothing was measured: ``zero`` (a rest is a rest) or
        ``hold`` (the last value is held for 5 s, and a window must be 99 % covered).
    awd_step
        Width of a level of accumulated work duration across activities; None where an AWD of
        this channel makes no sense.
    curve
        Whether imports compute and store its mean-max curve.
    """

    name: str
    label: str
    unit: str
    wire: Literal["int16", "float32", "float64"]
    holes: HolePolicy = "hold"
    awd_step: float | None = None
    curve: bool = False


CHANNELS: tuple[Channel, ...] = (
    Channel("power", "Power", "W", "int16", holes="zero", awd_step=1.0, curve=True),
    Channel("speed", "Speed", "m/s", "float32", holes="zero", awd_step=0.01, curve=True),
    Channel("heart_rate", "Heart rate", "bpm", "int16", awd_step=1.0, curve=True),
    Channel("cadence", "Cadence", "rpm", "int16", awd_step=1.0, curve=True),
    Channel("altitude", "Altitude", "m", "float32", curve=True),
    Channel("distance", "Distance", "m", "float32"),
    Channel("temperature", "Temperature", "°C", "float32"),
    Channel("core_temperature", "Core temperature", "°C", "float32"),
    Channel("smo2", "SmO2", "%", "float32"),
    Channel("respiration_rate", "Respiration rate", "/min", "float32"),
    Channel("latitude", "Latitude", "°", "float64"),
    Channel("longitude", "Longitude", "°", "float64"),
)
"""Channels that Paceline knows by name, in the order in which they are shown."""

BY_NAME: dict[str, Channel] = {channel.name: channel for channel in CHANNELS}

POSITION: tuple[str, str] = ("latitude", "longitude")
"""The two channels that together are a position; either alone is dropped."""


def channel(name: str) -> Channel:
    """Return the known channel of that name, or a plain one for a further field of a file.

    Parameters
    ----------
    name
        A column name; names outside `CHANNELS` are developer fields, running dynamics and the like.
    """
    known = BY_NAME.get(name)
    if known is not None:
        return known
    return Channel(name, name.replace("_", " ").capitalize(), "", "float32")
