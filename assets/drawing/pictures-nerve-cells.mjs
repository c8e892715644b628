// The nerve cell with its wrapped fibre, and the cell that makes the myelin.
import * as A from './art.mjs';
import { pores } from './scenes.mjs';

const { P, Curve } = A;

const D = (a, len, w0 = 17, r0 = 44) => ({ a, len, w0, w1: w0 * 0.42, r0 });

// sleeves between s0 and s1: [[a, b], …]
export const split = (s0, s1, n, gap) => {
  const L = (s1 - s0 - gap * (n - 1)) / n;
  return Array.from({ length: n }, (_, i) => [s0 + i * (L + gap), s0 + i * (L + gap) + L]);
};

// a whole nerve cell: star body, long fibre in four sleeves, branched end
function neuronParts() {
  const c = new Curve(
    [
      [282, 338],
      [346, 470],
      [456, 574],
      [610, 594],
      [756, 534],
      [884, 502],
      [968, 566],
      [996, 664],
      [990, 752],
    ],
    2,
  );
  const segs = split(140, c.len - 216, 4, 48);
  return { c, segs, gaps: segs.slice(0, -1).map((q) => q[1] + 24), W: 39, ax: 15, soma: [236, 284, 96] };
}

function neuron(t, { w, h, dark }) {
  const { c, segs, gaps, W, ax, soma } = neuronParts();
  const [sx, sy, sr] = soma;
  let o = A.backdrop(t, w, h, { seed: 11, dark, n: 6 });
  const next = [1036, 1036, 150]; // the next cell, standing back
  o += A.neuron(t, ...next, {
    seed: 21,
    arms: [D(-2.85, 190, 30, 100), D(-0.5, 150, 26, 100), D(2.6, 170, 26, 100), D(-1.05, 150, 26, 100)],
    split: 1,
    wob: 0.12,
    gr: 2.2,
    nuc: 0.4,
    ow: 3.4,
    fade: 0.36,
    fadeTo: t['stage.bottom'],
  });
  const e = c.at(c.len);
  const land = (a) => [next[0] + Math.cos(a) * 168, next[1] + Math.sin(a) * 164];
  const ends = [
    [-2.45, -34, 44],
    [-1.98, -8, 50],
    [-1.5, 22, 46],
  ].map(([a, kx, ky]) => new Curve([[e.x, e.y - 8], [e.x + kx, e.y + ky], land(a)], 3));
  const wEnd = (q) => (s) => 11.5 - (4 * s) / q.len,
    wMain = (s) => ax * (1 - 0.28 * Math.max(0, (s - segs[3][1]) / 216));
  // one casing for fibre and branches, so that they grow out of each other
  const edge = t['nerve.edge'];
  for (const d of [c.ribbon(160, c.len, wMain), ...ends.map((q) => q.ribbon(0, q.len, wEnd(q)))])
    o += P(d, edge, `stroke="${edge}" stroke-width="6.800" stroke-linejoin="round"`);
  for (const q of ends) o += A.axonTube(t, q, 0, q.len, wEnd(q), { ow: 0 });
  o += A.axonTube(t, c, 160, c.len, wMain, { ow: 0 });
  for (const q of ends) o += A.terminal(t, 0, q.P.at(-1)[0], q.P.at(-1)[1], 20);
  const hill = { c: new Curve([[sx + 10, sy + 12], [284, 346], c.P[84]], 3), w0: 58, w1: ax - 1, depth: 0, pw: 1.2 };
  o += A.neuron(t, sx, sy, sr, {
    seed: 4,
    split: 2,
    wob: 0.13,
    gr: 3,
    nuc: 0.42,
    ow: 3.6,
    extra: [hill],
    flare: 14,
    arms: [
      D(-2.95, 104, 20, 54),
      D(-2.35, 110, 21, 54),
      D(-1.7, 92, 20, 54),
      D(-1.05, 112, 21, 54),
      D(-0.3, 112, 19, 54),
      D(2.8, 96, 19, 54),
      D(2.05, 140, 21, 54),
    ],
  });
  for (const g of gaps) o += pores(t, c, g, ax);
  for (const [a, b] of segs) o += A.sleeve(t, c, a, b, W, { ax, ow: 3.4 });
  return o;
}

// one oligodendrocyte wraps pieces of several fibres
function oligoParts() {
  const fibre = (y, k, b) =>
    new Curve(
      [
        [-40, y + k],
        [300, y - b],
        [620, y + b * 0.4],
        [920, y + b],
        [1252, y - k],
      ],
      2,
    );
  const F = [fibre(226, 18, 18), fibre(668, 26, 16), fibre(794, -6, -18), fibre(918, 18, 14)];
  return { F, cell: [606, 448, 92], mid: [462, 846, 404, 664], W: 38, ax: 13, L: 244, gap: 54 };
}

function oligodendrocyte(t, { w, h, dark }) {
  const { F, cell, mid, W, ax, L, gap } = oligoParts(); // mid: x of the piece that this cell holds on each fibre
  const [ox, oy, or] = cell;
  const at = (c, x) => {
    let best = 0;
    for (let s = 0; s < c.len; s += 2) if (Math.abs(c.at(s).x - x) < Math.abs(c.at(best).x - x)) best = s;
    return best;
  };
  let o = A.backdrop(t, w, h, { seed: 9, dark, n: 5 });
  const targets = [];
  F.forEach((c, i) => {
    const s = at(c, mid[i]);
    const q = c.at(s);
    const up = q.y < oy ? -1 : 1; // the arm comes from below (-1) or from above
    targets.push({
      x: q.x + q.nx * up * W * 0.8,
      y: q.y + q.ny * up * W * 0.8,
      n: [q.nx * up, q.ny * up],
      hn: [70, 62, 84, 76][i],
      bend: [-0.1, -0.14, 0.14, -0.06][i],
      w1: 9,
      foot: 28,
    });
  });
  o += A.oligo(t, ox, oy, or, {
    targets,
    seed: 6,
    ow: 3.6,
    extraArms: [
      [3.05, 76],
      [-0.2, 84],
      [-0.95, 74],
      [-2.75, 60],
    ].map(([a, len]) => ({ a, len, w0: 12, w1: 5.5, r0: 62 })),
  });
  F.forEach((c, i) => {
    const s = at(c, mid[i]);
    o += A.axonTube(t, c, 0, c.len, ax, { ow: 3.2 });
    for (let k = -4; k <= 4; k++) {
      const a = s - L / 2 + k * (L + gap),
        b = a + L;
      if (b < 0 || a > c.len) continue;
      o += pores(t, c, a - gap / 2, ax);
      // the pieces of this cell glow; the neighbours' stand back
      o += A.sleeve(
        t,
        c,
        Math.max(-10, a),
        Math.min(c.len + 10, b),
        W,
        k ? { ax, ow: 3, fade: dark ? 0.2 : 0.34, fadeTo: t['stage.top'], N: 12 } : { ax, ow: 3.4 },
      );
    }
  });
  return o;
}

export const pictures = { neuron, oligodendrocyte };
