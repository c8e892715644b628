"""The two excitable membranes a nerve fibre is built from, each as conductances that follow the voltage.

Rules kept: voltages are in mV above rest, times in ms, conductances in mS/cm2; every constant carries its
origin; a membrane holds only its own gates and knows nothing of geometry. It does not know about potassium in
the node (the rabbit node has next to none), ion concentrations, noise, or fatigue.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

NODE_CAPACITANCE = 2.5
"""uF/cm2, membrane of the node of Ranvier (facts E2 [S40])."""

BARE_CAPACITANCE = 1.0
"""uF/cm2, membrane under the myelin (facts E3 [S45])."""

BARE_LEAK = 0.1
"""mS/cm2, membrane under the myelin, without channels (facts E3 [S45])."""

HH_RATE = 12.0
"""How much faster the squid's gates are made; they fail above about 31 C, so not the full 37 C (facts E2
[S36] [S41])."""


class Membrane(Protocol):
    """Gates of some patches of membrane, all of one kind."""

    def rest(self) -> None:
        """Put every gate where it stands at 0 mV."""

    def advance(self, voltage: Array, dt: float) -> tuple[Array, Array]:
        """Move the gates `dt` ms at `voltage` (n,) in mV.

        Returns the conductance in mS/cm2 and the same times its reversal voltage in uA/cm2, each (n,).
        """


def _toward(gate: Array, opening: Array, closing: Array, dt: float) -> Array:
    """The exact solution of gate' = opening (1 - gate) - closing gate over `dt`, rates in 1/ms held still."""
    both = opening + closing
    goal = opening / both
    return goal + (gate - goal) * np.exp(-dt * both)


class Crrss:
    """Node of Ranvier of the rabbit at 37 C: one sodium current (m2 h) and one leak (facts E2 [S40] [S39]
    [S41])."""

    SODIUM, SODIUM_REVERSAL = 1445.0, 115.0
    LEAK, LEAK_REVERSAL = 128.0, -0.01

    def __init__(self, patches: int, temperature_c: float = 37.0) -> None:
        """Gates of `patches` nodes; every rate is multiplied by 3 per 10 degrees (facts E2)."""
        self._faster = 3.0 ** ((temperature_c - 37.0) / 10.0)
        self._patches = patches
        self.rest()

    @staticmethod
    def rates(voltage: Array) -> tuple[Array, Array, Array, Array]:
        """Opening and closing rates of m, then of h, in 1/ms at 37 C, for `voltage` in mV above rest."""
        open_m = (97.0 + 0.363 * voltage) / (1.0 + np.exp((31.0 - voltage) / 5.3))
        close_m = open_m / np.exp((voltage - 23.8) / 4.17)
        close_h = 15.6 / (1.0 + np.exp((24.0 - voltage) / 10.0))
        open_h = close_h / np.exp((voltage - 5.5) / 5.0)
        return open_m, close_m, open_h, close_h

    def rest(self) -> None:
        open_m, close_m, open_h, close_h = self.rates(np.zeros(self._patches))
        self._m = open_m / (open_m + close_m)
        self._h = open_h / (open_h + close_h)

    def advance(self, voltage: Array, dt: float) -> tuple[Array, Array]:
        open_m, close_m, open_h, close_h = self.rates(voltage)
        self._m = _toward(self._m, open_m, close_m, dt * self._faster)
        self._h = _toward(self._h, open_h, close_h, dt * self._faster)
        sodium = self.SODIUM * self._m * self._m * self._h
        return sodium + self.LEAK, sodium * self.SODIUM_REVERSAL + self.LEAK * self.LEAK_REVERSAL


class HodgkinHuxley:
    """Squid membrane, standing in for a bare stretch over which sodium and potassium channels have spread
    (facts E2 [S36] [S41]; E3 "3 bare internodes")."""

    SODIUM, POTASSIUM, LEAK = 120.0, 36.0, 0.3
    SODIUM_REVERSAL, POTASSIUM_REVERSAL, LEAK_REVERSAL = 115.0, -12.0, 10.6

    def __init__(self, patches: int, rate: float = HH_RATE) -> None:
        """Gates of `patches` pieces of bare membrane, `rate` times as fast as at 6.3 C."""
        self._faster = rate
        self._patches = patches
        self.rest()

    @staticmethod
    def rates(voltage: Array) -> tuple[Array, Array, Array, Array, Array, Array]:
        """Opening and closing rates of m, h and n in 1/ms at 6.3 C, for `voltage` in mV above rest."""

        def linear(over: Array) -> Array:
            return np.where(np.abs(over) < 1e-6, 1.0 + over / 2.0, over / -np.expm1(-over + (over == 0.0)))

        return (
            linear((voltage - 25.0) / 10.0),
            4.0 * np.exp(-voltage / 18.0),
            0.07 * np.exp(-voltage / 20.0),
            1.0 / (np.exp((30.0 - voltage) / 10.0) + 1.0),
            0.1 * linear((voltage - 10.0) / 10.0),
            0.125 * np.exp(-voltage / 80.0),
        )

    def rest(self) -> None:
        open_m, close_m, open_h, close_h, open_n, close_n = self.rates(np.zeros(self._patches))
        self._m = open_m / (open_m + close_m)
        self._h = open_h / (open_h + close_h)
        self._n = open_n / (open_n + close_n)

    def advance(self, voltage: Array, dt: float) -> tuple[Array, Array]:
        open_m, close_m, open_h, close_h, open_n, close_n = self.rates(voltage)
        step = dt * self._faster
        self._m = _toward(self._m, open_m, close_m, step)
        self._h = _toward(self._h, open_h, close_h, step)
        self._n = _toward(self._n, open_n, close_n, step)
        sodium = self.SODIUM * self._m**3 * self._h
        potassium = self.POTASSIUM * self._n**4
        driven = sodium * self.SODIUM_REVERSAL + potassium * self.POTASSIUM_REVERSAL + self.LEAK * self.LEAK_REVERSAL
        return sodium + potassium + self.LEAK, driven
