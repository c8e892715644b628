// The single things of the visual vocabulary for the living scenes: assets/art/{light,dark}/<name>.svg, one file each.
import * as A from './art.mjs';
import { writePlain } from './plain.mjs';
import { dish, mouse, person, rbc } from './scenes.mjs';
import { themes } from './tokens.mjs';

// how much of a sleeve is left at place s, when `left` (0..1) of all myelin is left
function worn(left) {
  const R = A.rng(11),
    ph = Array.from({ length: 6 }, () => R() * 6.28);
  return (s, side) => {
    const w =
      0.5 +
      0.5 * Math.sin(s * 0.05 + ph[side > 0 ? 0 : 1]) * Math.sin(s * 0.11 + ph[2]) +
      0.2 * Math.sin(s * 0.23 + ph[3]);
    return Math.max(0.36, Math.min(1, 0.36 + 0.64 * Math.max(0, left + 0.55 * (w - 0.5))));
  };
}
const ring = (n, turn, more) => Array.from({ length: n }, (_, i) => ({ a: (i / n) * 6.283 + turn, ...more }));

export function drawParts() {
  const c = new A.Curve(
    [
      [10, 70],
      [150, 70],
      [290, 70],
    ],
    3,
  );
  for (const [theme, t] of Object.entries(themes)) {
    const put = (name, w, h, draw) => {
      A.resetIds();
      writePlain(`${theme}/${name}.svg`, w, h, draw());
    };
    put('neuron', 480, 480, () => A.neuron(t, 240, 240, 86, { seed: 4 }));
    put('oligodendrocyte', 420, 420, () =>
      A.oligo(t, 210, 210, 80, { seed: 3, extraArms: ring(6, 0.4, { len: 90, w0: 15, w1: 6 }) }),
    );
    put('opc', 300, 300, () => A.opc(t, 150, 150, 52, { seed: 5 }));
    put('astrocyte', 400, 400, () => A.astro(t, 200, 200, 62, { seed: 6 }));
    put('microglia-resting', 300, 300, () => A.microglia(t, 150, 150, 46, { seed: 7 }));
    put('macrophage', 360, 300, () =>
      A.phago(t, 180, 140, 92, {
        seed: 8,
        arms: [
          { a: 0.5, len: 0.6, w: 0.4 },
          { a: 2.7, len: 0.6, w: 0.4 },
          { a: 1.6, len: 0.15, w: 0.5 },
        ],
        debris: 5,
      }),
    );
    put('tcell', 220, 240, () => A.tcell(t, 110, 105, 72, { seed: 2 }));
    put('bcell', 260, 260, () => A.bcell(t, 130, 126, 68, { seed: 2 }));
    put('antibody', 48, 60, () => A.antibody(t, 24, 24, 1.5));
    put('stem-cell', 300, 300, () => A.stem(t, 150, 150, 72));
    put('stem-cell-plain', 200, 200, () => A.stem(t, 100, 96, 72, { halo: false }));
    put('msc', 420, 160, () => A.msc(t, 210, 80, 70));
    put('crumb', 48, 48, () => A.crumb(t, 24, 24, 14, 3));
    put('signal', 180, 180, () => A.burst(t, 90, 90, 30));
    put('axon', 300, 140, () => A.axonTube(t, c, 0, c.len, 17));
    put('sleeve-100', 300, 140, () => A.sleeve(t, c, 24, c.len - 24, 48, { ax: 17 }));
    // For the results: as long as a row is high, and yet nearly three times as wide as its fibre.
    put('sleeve-short', 170, 140, () => A.sleeve(t, c, 10, 140, 48, { ax: 17 }));
    for (const left of [66, 33])
      put(`sleeve-${left}`, 300, 140, () => A.sleeve(t, c, 24, c.len - 24, 48, { ax: 17, holes: worn(left / 100) }));
    put('sleeve-repaired', 300, 140, () => A.sleeve(t, c, 24, c.len - 24, 32, { ax: 17 }));
    put('red-blood-cell', 120, 90, () => rbc(t, 60, 45, 46));
    put('mouse', 260, 160, () => mouse(t, 130, 110, 1.2));
    put('dish', 220, 120, () => dish(t, 110, 60, 1.2));
    for (let i = 0; i < 4; i++) put(`person-${i + 1}`, 120, 160, () => person(t, 60, 120, 1.2, i));
  }
}
