// Draws what the living scene `axon` lays on the stage when it compares two fibres: above a healthy one, farther away; below
// the visitor's, whose sleeves and thickness change. Their gaps lie below each other, so that signals can be compared.
// usage: node assets/drawing/scene-axon-race.mjs   -> assets/art/scenes/axon-race-*.svg and kiosk/scenes/AxonRacePlaces.qml
import * as A from './art.mjs';
import { GAP, SLEEVES, STATES, along, box, lane, places, put, sleeve, soft, xy } from './axon-kit.mjs';
import { pores } from './scenes.mjs';
import { themes } from './tokens.mjs';
const { Curve } = A;

// How thick the visitor's fibre can be, as a share of the usual one.
const WIDTHS = { 1: 0.62, 2: 1, 3: 1.34 };
const LAYOUTS = {
  landscape: {
    w: 1212, h: 880, bleed: 300, content: 640, first: 262, last: 970,
    theirs: { W: 27, ax: 10, start: 44, fibre: [[112, 128], [190, 146], [360, 136], [560, 148], [760, 138], [930, 146], [992, 151], [1022, 166]], soma: [64, 120, 54],
      dendrites: [[-2.85, 74, 12], [-1.95, 70, 12], [-1.1, 62, 12], [-0.45, 66, 11], [2.6, 64, 12], [1.6, 44, 11]], ends: [[[-4, -4], [10, 2], [26, 4]], [[-3, -3], [8, 14], [16, 32]]] },
    yours: { W: 41, ax: 15, start: 60, fibre: [[118, 428], [190, 456], [360, 476], [560, 460], [760, 472], [930, 460], [992, 467], [1022, 490]], soma: [76, 400, 78],
      dendrites: [[-2.7, 84, 15], [-1.8, 66, 14], [-1.05, 84, 15], [-0.42, 92, 15], [2.7, 80, 15], [1.85, 122], [1.2, 100, 14]], ends: [[[-6, -6], [10, 2], [28, 8]], [[-4, -4], [8, 24], [16, 52]], [[-6, -4], [-6, 30], [-8, 74]]] },
    oligo: [448, 304, 50], hold: [[0, 0.62, 46, 0.12], [1, 0.4, 46, -0.12]], twigs: [[-2.95, 70, 9], [-2.2, 52, 8], [-0.9, 52, 8], [-0.15, 48, 9], [-1.55, 44, 8]],
    next: [1204, 604, 124, [[-1.3, 130, 24, 11], [2.55, 110, 20, 9], [-2.3, 70, 20, 9]]], nearby: [1160, 240, 70, [[-0.9, 110, 15, 7], [0.6, 110, 15, 7], [2.4, 70, 13, 6], [1.5, 90, 13, 6]]],
    far: [[0.3, 0.3, 0.16, 'nerve.base'], [0.86, 0.24, 0.2, 'oligo.base'], [0.6, 0.8, 0.2, 'nerve.base'], [0.14, 0.74, 0.16, 'astro.base']],
    fibres: [[0.3, 0.4, 12], [0.92, 0.7, 13], [0.02, 0.1, 9]],
  },
  portrait: {
    w: 1000, h: 1110, bleed: 300, content: 760, first: 216, last: 872,
    theirs: { W: 27, ax: 10, start: 40, fibre: [[96, 190], [150, 208], [300, 196], [470, 208], [640, 198], [800, 206], [890, 214], [930, 238]], soma: [56, 180, 52],
      dendrites: [[-2.85, 74, 12], [-1.95, 66, 12], [-1.1, 62, 12], [-0.45, 62, 11], [2.6, 64, 12], [1.75, 84]], ends: [[[-4, -4], [14, 2], [34, 4]], [[-3, -3], [8, 16], [18, 40]]] },
    yours: { W: 40, ax: 15, start: 54, fibre: [[104, 540], [160, 566], [300, 584], [470, 568], [640, 580], [800, 568], [890, 576], [928, 606]], soma: [66, 512, 72],
      dendrites: [[-2.7, 84, 15], [-1.75, 88, 15], [-1.0, 90, 15], [-0.42, 88, 15], [2.7, 80, 15], [1.85, 120], [1.2, 98, 14]], ends: [[[-6, -6], [16, 4], [44, 10]], [[-4, -4], [12, 22], [26, 54]], [[-6, -4], [-6, 30], [-8, 74]]] },
    oligo: [382, 394, 54], hold: [[0, 0.62, 52, 0.12], [1, 0.4, 52, -0.12]], twigs: [[-2.95, 78, 9], [-2.2, 56, 8], [-0.9, 56, 8], [-0.15, 80, 9], [-1.55, 48, 8]],
    next: [1010, 748, 110, [[-1.4, 120, 24, 11], [2.6, 150, 22, 9], [-2.5, 80, 20, 9]]], nearby: [1002, 300, 64, [[-1.2, 110, 15, 7], [0.9, 110, 15, 7], [2.5, 80, 13, 6]]],
    far: [[0.3, 0.3, 0.16, 'nerve.base'], [0.86, 0.3, 0.2, 'oligo.base'], [0.6, 0.8, 0.2, 'nerve.base'], [0.14, 0.7, 0.16, 'astro.base']],
    fibres: [[0.3, 0.36, 12], [0.62, 0.72, 13], [0.06, 0.1, 9]],
  },
};

// The arc length at which a curve that runs to the right reaches x.
const reach = (c, x) => {
  let a = 0, b = c.len;
  for (let i = 0; i < 40; i++) c.at((a + b) / 2).x < x ? (a = (a + b) / 2) : (b = (a + b) / 2);
  return (a + b) / 2;
};
function where(q, who) {
  const c = new Curve(q[who].fibre, 2);
  return along(c, reach(c, q.first), reach(c, q.last), q[who].start);
}

// A fibre from its cell to its ends; farther away, its colours are mixed into the stage.
function fibre(t, q, who, share = 1) {
  const { c, gaps, segs } = where(q, who);
  const { ax, ends, start } = q[who];
  const first = gaps[0] - GAP / 2, last = gaps[SLEEVES];
  const half = (s) => ax * (s < first ? 1 + (share - 1) * Math.max(0, (s - start) / (first - start)) : share) * (1 - 0.3 * Math.max(0, (s - last) / (c.len - last)));
  const e = c.at(c.len);
  const twigs = ends.map((pts) => new Curve(pts.map(([x, y]) => [e.x + x, e.y + y]), 3));
  let o = '';
  for (const twig of twigs) o += A.axonTube(t, twig, 0, twig.len, (s) => ax * 0.6 - (ax * 0.2 * s) / twig.len, { ow: 3 });
  o += A.axonTube(t, c, 0, c.len, half, { ow: 3.2 });
  for (const twig of twigs) { const z = twig.P.at(-1); o += A.terminal(t, 0, z[0], z[1], ax * 0.93); }
  for (const g of gaps) o += pores(t, c, g, ax * share);
  for (const [a, b] of segs) for (const part of [1, 2]) o += pores(t, c, a - GAP / 2 + ((b - a + GAP) * part) / 3, ax * share);
  return o;
}

function soma(t, q, who, seed, o = {}) {
  const { c } = where(q, who);
  const { soma: [x, y, r], ax, fibre: points, dendrites } = q[who];
  const hill = { c: new Curve([[x + 6, y + 8], points[0], c.P[30]], 3), w0: r * 0.56, w1: ax - 1, depth: 0, pw: 1.2 };
  const arms = dendrites.map(([a, len, w0 = 15]) => ({ a, len, w0, w1: w0 * 0.42, r0: r * 0.55 }));
  return A.neuron(t, x, y, r, { seed, arms, split: 2, wob: 0.13, gr: 2.6, nuc: 0.44, ow: 3, extra: [hill], flare: 10, ...o });
}

function ground(t, q, dark) {
  const { w, h, bleed } = q;
  const ink = '#0B2A3C', x0 = -bleed, wide = w + 2 * bleed;
  const far = (key, amount) => A.mix(dark ? t['stage.top'] : t['stage.bottom'], t[key], amount);
  let o = '';
  for (const [x, y, r, key] of q.far) o += A.glow(x0 + x * wide, y * h, r * wide, far(key, 0.4), dark ? 0.5 : 0.55, 0.5);
  for (const [a, b, width] of q.fibres) {
    const f = new Curve([[x0 - 40, a * h], [x0 + wide * 0.35, (a + 0.04) * h], [x0 + wide * 0.7, (b - 0.04) * h], [x0 + wide + 40, b * h]], 12);
    o += soft(f.path(0, f.len, 0, 14), far('nerve.base', 0.3), width, width * 3, dark ? 0.09 : 0.08, 5);
  }
  for (const [key, seed] of [['nearby', 33], ['next', 21]]) {
    const [x, y, r, arms] = q[key];
    o += A.neuron(t, x, y, r, { seed, arms: arms.map(([a, len, w0, w1]) => ({ a, len, w0, w1, r0: r * 0.5 })), split: 1, wob: 0.12, gr: 2.2, nuc: 0.4, ow: 3, fade: 0.3, fadeTo: t['stage.bottom'] });
  }
  const above = where(q, 'theirs'), { W, ax } = q.theirs;
  o += soft(above.c.path(above.gaps[0], above.c.len - 20, -W * 0.55, 12), ink, 8, W * 1.7, dark ? 0.07 : 0.03, 7);
  o += fibre(t, q, 'theirs') + soma(t, q, 'theirs', 9);
  for (const [k, seg] of above.segs.entries()) o += sleeve(t, above.c, seg, W, ax, k, 'full', dark);
  const below = where(q, 'yours');
  o += soft(below.c.path(below.gaps[0], below.c.len - 20, -q.yours.W * 0.55, 12), ink, 10, q.yours.W * 1.7, dark ? 0.07 : 0.035, 7);
  return o;
}

// What lies over the visitor's fibre: its cell, and the oligodendrocyte that holds its sleeves.
function over(t, q) {
  const { c, segs } = where(q, 'yours');
  const [ox, oy, or] = q.oligo;
  const targets = q.hold.map(([i, share, hn, bend]) => {
    const [a, b] = segs[i];
    const p = c.at(a + (b - a) * share);
    return { x: p.x + p.nx * q.yours.W * 0.8, y: p.y + p.ny * q.yours.W * 0.8, n: [p.nx, p.ny], hn, bend, w1: 6.5, foot: 24 };
  });
  return soma(t, q, 'yours', 4) + A.oligo(t, ox, oy, or, { targets, seed: 6, extraArms: q.twigs.map(([a, len, w0]) => ({ a, len, w0, w1: w0 * 0.44, r0: or * 0.66 })) });
}

for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  for (const [name, q] of Object.entries(LAYOUTS)) {
    const whole = [-q.bleed, 0, q.w + 2 * q.bleed, q.h];
    A.resetIds();
    put(`axon-race-${name}.${theme}`, ...whole, ground(t, q, dark));
    for (const [width, share] of Object.entries(WIDTHS)) {
      A.resetIds();
      put(`axon-race-fibre-${width}-${name}.${theme}`, ...whole, fibre(t, q, 'yours', share) + over(t, q));
    }
    const { c, segs } = where(q, 'yours');
    for (const [k, seg] of segs.entries()) {
      const room = box(c, seg, q.yours.W);
      for (const state of STATES) {
        A.resetIds();
        put(`axon-race-${k}-${state}-${name}.${theme}`, ...room, sleeve(t, c, seg, q.yours.W, q.yours.ax, k, state, dark));
      }
      for (const [width, share] of Object.entries(WIDTHS)) {
        if (share === 1) continue;
        A.resetIds();
        put(`axon-race-${k}-full-${width}-${name}.${theme}`, ...room, sleeve(t, c, seg, q.yours.W * share, q.yours.ax * share, k, 'full', dark, 34));
      }
    }
  }
}
places('AxonRacePlaces.qml', 'Where the picture of the axon scene with two fibres has its gaps, sleeves and leaps', Object.fromEntries(Object.entries(LAYOUTS).map(([name, q]) => {
  const { c, segs } = where(q, 'yours');
  return [name, { width: q.w, height: q.h, bleed: q.bleed, content: q.content, theirs: lane(where(q, 'theirs'), q.theirs.W + 22), yours: lane(where(q, 'yours'), q.yours.W + 38),
    boxes: segs.flatMap((seg) => box(c, seg, q.yours.W)), middles: segs.flatMap(([a, b]) => xy(c.at((a + b) / 2))) }];
})));
