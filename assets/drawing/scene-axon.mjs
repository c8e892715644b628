// Draws what the living scene `axon` lays on the stage when it shows one healthy fibre: nerve cell, fibre, myelin and
// oligodendrocyte as one picture, and the signal. Writes the places of gaps for the drawing, too.
// usage: node assets/drawing/scene-axon.mjs   -> assets/art/scenes/axon-*.svg and kiosk/scenes/AxonPlaces.qml
import * as A from './art.mjs';
import { GAP, SLEEVES, along, lane, places, put, sleeve, soft } from './axon-kit.mjs';
import { pores } from './scenes.mjs';
import { themes } from './tokens.mjs';
const { C, Curve } = A;

// The canvas is what a panel of that shape shows; the picture goes on past its side edges by `bleed`.
const LAYOUTS = {
  landscape: {
    w: 1212, h: 880, bleed: 110, content: 640, W: 42, ax: 15, s0: 136, tail: 66, start: 60,
    fibre: [[196, 244], [256, 322], [372, 412], [520, 444], [690, 432], [850, 396], [990, 384], [1076, 412], [1104, 446]],
    soma: [160, 196, 80], oligo: [652, 120, 60], next: [1226, 566, 128],
    dendrites: [[-2.85, 74, 15], [-2.2, 96], [-1.55, 84, 15], [-0.85, 100, 16], [-0.15, 84, 13], [2.75, 80, 15], [2.1, 118]],
    ends: [[[-6, -6], [16, 0], [44, 6]], [[-4, -4], [10, 18], [22, 44]], [[-6, -4], [-8, 26], [-2, 76]]],
    nextArms: [[-1.2, 130, 24, 11], [2.55, 110, 20, 9], [1.9, 130, 20, 9], [-0.5, 120, 22, 9]],
    hold: [[1, 0.5, 66, 0.16], [2, 0.46, 58, -0.02], [3, 0.4, 46, -0.12]],
    twigs: [[-2.75, 74, 9], [-1.95, 56, 8], [-1.2, 48, 8]],
    far: [[0.36, 0.2, 0.15, 'nerve.base'], [0.86, 0.16, 0.2, 'oligo.base'], [0.58, 0.74, 0.2, 'nerve.base'], [0.12, 0.72, 0.16, 'astro.base']],
    fibres: [[0.5, 0.34, 10], [0.86, 0.62, 13], [0.1, 0.42, 8]],
  },
  portrait: {
    w: 1000, h: 1110, bleed: 130, content: 760, W: 39, ax: 15, s0: 140, tail: 50, start: 66,
    fibre: [[224, 208], [276, 290], [372, 366], [506, 412], [640, 430], [768, 462], [858, 540], [866, 640], [806, 718]],
    soma: [172, 142, 78], oligo: [690, 214, 60], next: [640, 838, 116],
    dendrites: [[-2.6, 80], [-1.7, 70, 15], [-0.9, 84, 15], [-0.12, 96, 14], [2.9, 80, 15], [2.2, 118]],
    ends: [[[0, 0], [-34, 4], [-86, 10]], [[0, 0], [-26, 26], [-60, 44]], [[0, 0], [-4, 40], [-26, 82]]],
    nextArms: [[-2.75, 150, 24, 9], [2.7, 150, 22, 9], [-0.35, 160, 22, 9], [0.4, 150, 22, 9], [-2.2, 90, 20, 9]],
    hold: [[1, 0.5, 62, 0.14], [2, 0.42, 60, 0.02], [3, 0.2, 40, -0.1]],
    twigs: [[-2.7, 74, 9], [-1.9, 56, 8], [-1.1, 52, 8]],
    far: [[0.5, 0.16, 0.16, 'nerve.base'], [0.9, 0.3, 0.2, 'oligo.base'], [0.2, 0.55, 0.2, 'nerve.base'], [0.5, 0.9, 0.2, 'astro.base']],
    fibres: [[0.36, 0.24, 10], [0.62, 0.7, 13], [0.16, 0.36, 8]],
  },
};

function where(q) {
  const c = new Curve(q.fibre, 2);
  return along(c, q.s0 - GAP / 2, c.len - q.tail + GAP / 2, q.start);
}

// ---------- the picture below everything that changes
function ground(t, q, dark) {
  const { c, gaps, segs } = where(q);
  const s1 = c.len - q.tail;
  const { w, h, bleed, ax, W } = q;
  const ink = '#0B2A3C', x0 = -bleed, wide = w + 2 * bleed;
  const far = (key, amount) => A.mix(dark ? t['stage.top'] : t['stage.bottom'], t[key], amount);
  let o = '';
  for (const [x, y, r, key] of q.far) o += A.glow(x0 + x * wide, y * h, r * wide, far(key, 0.4), dark ? 0.5 : 0.55, 0.5);
  for (const [a, b, width] of q.fibres) {
    const f = new Curve([[x0 - 40, a * h], [x0 + wide * 0.35, (a + 0.04) * h], [x0 + wide * 0.7, (b - 0.04) * h], [x0 + wide + 40, b * h]], 12);
    o += soft(f.path(0, f.len, 0, 14), far('nerve.base', 0.3), width, width * 3, dark ? 0.09 : 0.08, 5);
  }
  const [nx, ny, nr] = q.next;
  o += A.neuron(t, nx, ny, nr, { seed: 21, arms: q.nextArms.map(([a, len, w0, w1]) => ({ a, len, w0, w1, r0: 66 })), split: 1, wob: 0.12, gr: 2.2, nuc: 0.4, ow: 3.2, fade: 0.3, fadeTo: t['stage.bottom'] });
  o += soft(c.path(gaps[0], c.len - 20, -W * 0.55, 12), ink, 10, W * 1.7, dark ? 0.07 : 0.035, 7);

  const e = c.at(c.len);
  const ends = q.ends.map((pts) => new Curve(pts.map(([x, y]) => [e.x + x, e.y + y]), 3));
  for (const end of ends) o += A.axonTube(t, end, 0, end.len, (s) => 9 - (3 * s) / end.len, { ow: 3 });
  o += A.axonTube(t, c, 0, c.len, (s) => ax * (1 - 0.3 * Math.max(0, (s - s1) / (c.len - s1))), { ow: 3.2 });
  for (const end of ends) { const z = end.P.at(-1); o += A.terminal(t, 0, z[0], z[1], 14); }
  const [sx, sy, sr] = q.soma;
  const hill = { c: new Curve([[sx + 8, sy + 10], q.fibre[0], c.P[70]], 3), w0: 46, w1: ax - 1, depth: 0, pw: 1.2 };
  const arms = q.dendrites.map(([a, len, w0 = 17]) => ({ a, len, w0, w1: w0 * 0.42, r0: 44 }));
  o += A.neuron(t, sx, sy, sr, { seed: 4, arms, split: 2, wob: 0.13, gr: 3, nuc: 0.44, ow: 3.2, extra: [hill], flare: 12 });
  for (const g of gaps) o += pores(t, c, g, ax);
  for (const [a, b] of segs) for (const part of [1, 2]) o += pores(t, c, a - GAP / 2 + ((b - a + GAP) * part) / 3, ax);

  const [ox, oy, or] = q.oligo;
  const targets = q.hold.map(([i, share, hn, bend]) => {
    const [a, b] = segs[i];
    const p = c.at(a + (b - a) * share);
    return { x: p.x + p.nx * W * 0.8, y: p.y + p.ny * W * 0.8, n: [p.nx, p.ny], hn, bend, w1: 6.5, foot: 24 };
  });
  o += A.oligo(t, ox, oy, or, { targets, seed: 6, extraArms: q.twigs.map(([a, len, w0]) => ({ a, len, w0, w1: w0 * 0.44, r0: 40 })) });
  for (const [k, seg] of segs.entries()) o += sleeve(t, c, seg, W, ax, k, 'full', dark);
  return o;
}

for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  for (const [name, q] of Object.entries(LAYOUTS)) {
    A.resetIds();
    put(`axon-${name}.${theme}`, -q.bleed, 0, q.w + 2 * q.bleed, q.h, ground(t, q, dark));
  }
  A.resetIds();
  put(`axon-signal.${theme}`, -80, -80, 160, 160, A.glow(0, 0, 80, t['signal.glow'], 0.95, 0.42) + A.burst(t, 0, 0, 32).replace(/<defs><radialGradient[^]*?<\/defs><circle[^>]*\/>/, ''));
  put(`axon-light.${theme}`, -60, -60, 120, 120, A.glow(0, 0, 60, t['signal.glow'], 0.95, 0.42) + C(0, 0, 13, '#FFF3B0', `stroke="${t['signal.edge']}" stroke-width="3.2"`));
}
places('AxonPlaces.qml', 'Where the picture of the axon scene with one fibre has its gaps and leaps', Object.fromEntries(Object.entries(LAYOUTS).map(([name, q]) =>
  [name, { width: q.w, height: q.h, bleed: q.bleed, content: q.content, yours: lane(where(q), q.W + 38) }])));
