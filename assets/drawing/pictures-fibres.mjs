// What happens along fibres: signals of three speeds, and immune cells that take myelin for a target.
import * as A from './art.mjs';
import { split } from './pictures-nerve-cells.mjs';
import { bites, ghostSleeve, pores } from './scenes.mjs';

const { Curve } = A;

// three fibres: thin and bare, thin and wrapped, thick and wrapped; their signals left together
const speedRows = [
  { y: 280, ax: 9, W: 0, x: 286 },
  { y: 556, ax: 9, W: 27, L: 128, gap: 40, x: 600 },
  { y: 830, ax: 23, W: 64, L: 246, gap: 66, x: 1000 },
];

function speeds(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 3, dark, n: 4 });
  speedRows.forEach((r, i) => {
    const c = new Curve(
      [
        [92, r.y],
        [320, r.y - 10],
        [640, r.y + 8],
        [940, r.y - 6],
        [w + 40, r.y + 4],
      ],
      2,
    );
    const sr = [44, 48, 68][i];
    o += A.axonTube(t, c, 0, c.len, r.ax, { ow: 3.2 });
    o += A.neuron(t, 70, r.y, sr, {
      seed: 5 + i,
      split: 1,
      nuc: 0.42,
      ow: 3.2,
      arms: [-2.9, -2.2, -1.5, -0.95, 0.95, 1.5, 2.2, 2.9].map((a) => ({
        a,
        len: sr * 0.85,
        w0: sr * 0.18,
        w1: sr * 0.08,
        r0: sr * 0.6,
      })),
      extra: [
        {
          c: new Curve(
            [
              [74, r.y],
              [120, r.y - 2],
              [150, r.y - 3],
            ],
            3,
          ),
          w0: sr * 0.6,
          w1: r.ax,
          depth: 0,
          pw: 1.3,
        },
      ],
    });
    const at = (x) => x - 92;
    if (!r.W) {
      // bare: the pulse creeps; close, even steps
      for (const [k, x] of [188, 216, 246].entries())
        o += A.burst(t, x, c.at(at(x)).y, [7, 10, 13][k], { rings: 0, power: [0.2, 0.35, 0.55][k] });
      o += A.burst(t, r.x, c.at(at(r.x)).y, 29, { rings: 2 });
      return;
    }
    const g0 = at(r.x); // the signal sits in a gap
    const gaps = [];
    for (let k = -8; k <= 4; k++) {
      const g = g0 + k * (r.L + r.gap);
      if (g < 110 || g > c.len + 40) continue;
      gaps.push(g);
    }
    for (const g of gaps) o += pores(t, c, g, r.ax);
    for (let k = -9; k <= 4; k++) {
      const a = g0 + k * (r.L + r.gap) + r.gap / 2,
        b = a + r.L;
      if (b < 140 || a > c.len) continue;
      o += A.sleeve(t, c, Math.max(74, a), Math.min(c.len + 12, b), r.W, { ax: r.ax, ow: 3.2 });
    }
    const past = gaps.filter((g) => g < g0);
    past.forEach((g, k) => {
      const q = c.at(g),
        n = past.length - k;
      const power = Math.max(0.16, 0.62 - 0.16 * (n - 1));
      if (n === 1) o += A.leap(t, c, g, g + r.L + r.gap, r.W * 1.3 + 34, { w: 5 });
      o += A.burst(t, q.x, q.y, Math.max(8, 17 - 3 * n), { rings: 0, power });
    });
    const q = c.at(g0);
    o += A.burst(t, q.x, q.y, i === 1 ? 29 : 33, { rings: 2 });
  });
  return o;
}

// a T cell and a B cell take myelin for a target
function wrongTarget(t, { w, h, dark }) {
  const c = new Curve(
    [
      [-40, 700],
      [230, 742],
      [560, 770],
      [860, 752],
      [1252, 690],
    ],
    2,
  );
  const ax = 28,
    W = 84;
  let o = A.backdrop(t, w, h, { seed: 23, dark, n: 5 });
  o += A.glow(520, 640, 330, dark ? '#F57FB1' : '#D9528F', dark ? 0.2 : 0.16, 0.5);
  const seg = [
    [-60, 268],
    [348, 742],
    [822, 1190],
    [1270, 1600],
  ];
  o += ghostSleeve(t, c, 348, 742, W, dark) + A.axonTube(t, c, 0, c.len, ax, { ow: 3.6 });
  for (const g of [308, 782, 1230]) o += pores(t, c, g, ax);
  const bite = bites(8, 0.42, 120);
  // only the side that meets the T cell is hurt
  const hurt = (s, side) =>
    side > 0
      ? 1 -
        0.42 * Math.exp(-(((s - 530) / 42) ** 2)) -
        0.5 * Math.exp(-(((s - 606) / 36) ** 2)) -
        0.2 * Math.exp(-(((s - 460) / 26) ** 2))
      : 1 - (1 - bite(s, side)) * 0.35;
  for (const [i, [a, b]] of seg.entries()) {
    if (a > c.len) continue;
    o += A.sleeve(
      t,
      c,
      Math.max(-10, a),
      Math.min(b, c.len + 10),
      W,
      i === 1 ? { ax, ow: 3.6, holes: hurt } : { ax, ow: 3.6 },
    );
  }
  const R = A.rng(4);
  for (let i = 0; i < 8; i++) {
    const x = 468 + i * 30 + R() * 14,
      y = 896 + (i % 3) * 24 + R() * 12;
    o += A.shadow(x + 3, y + 14, 16, 6, 0.2) + A.crumb(t, x, y, 8 + R() * 7, i + 2);
  }
  o += A.tcell(t, 522, 512, 132, { seed: 9, at: [1.15, 1.57, 2.0] });
  for (const [x, y, r] of [
    [622, 662, 14],
    [428, 668, 12],
    [660, 690, 9],
  ])
    o += A.crumb(t, x, y, r, x);
  o += A.tcell(t, 216, 420, 86, { seed: 12, at: [0.35, 0.85, 1.35] });
  o += A.bcell(t, 884, 440, 100, { seed: 4, ys: 8 });
  for (const [x, y, r] of [
    [792, 574, 158],
    [852, 602, 196],
    [938, 590, 172],
    [1004, 566, 205],
    [900, 654, 184],
    [986, 640, 172],
    [1050, 650, 190],
  ])
    o += A.antibody(t, x, y, 1.7, r);
  return o;
}

export const pictures = { speeds, 'wrong-target': wrongTarget };
